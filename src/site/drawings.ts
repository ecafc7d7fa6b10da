/** Keeps what takes long to draw, so that it is drawn once, by whichever thread has the time. */
export function createDrawings(): Drawings {
  const kept = new Map<string, string>();
  return {
    kept,
    once(key, draw) {
      const known = kept.get(key);
      if (known !== undefined) return known;
      const drawn = draw();
      kept.set(key, drawn);
      return drawn;
    },
    take(drawn) {
      for (const [key, html] of drawn) kept.set(key, html);
    },
  };
}

export interface Drawings {
  /** Returns the HTML that is kept under a key, or else draws it. */
  once(key: string, draw: () => string): string;
  /** Takes over what another thread has drawn of the same sources. */
  take(drawn: ReadonlyMap<string, string>): void;
  /** All that is drawn so far, by its keys. Plain data: one thread can hand it to another. */
  readonly kept: ReadonlyMap<string, string>;
}
