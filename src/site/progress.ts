/**
 * Tells how a long step goes: on a terminal the count so far, on one line; at the end one line with counts and time.
 */
export function startStep(title: string, out: NodeJS.WriteStream = process.stdout): Step {
  const start = performance.now();
  let count = 0;
  let lastShown = 0;
  const clear = out.isTTY ? '\r\x1b[K' : '';
  if (out.isTTY) out.write(`${title} …`);
  return {
    tick() {
      count += 1;
      const now = performance.now();
      if (!out.isTTY || now - lastShown < 80) return;
      lastShown = now;
      out.write(`${clear}${title} … ${count.toLocaleString('en')}`);
    },
    done(summary) {
      if (clear) out.write(clear);
      tellStep(title, summary(count), performance.now() - start, out);
    },
  };
}

/** Tells of a step that is done and took so many milliseconds. */
export function tellStep(
  title: string,
  summary: string,
  took: number,
  out: NodeJS.WriteStream = process.stdout,
): void {
  out.write(`${title}: ${summary} (${(took / 1000).toFixed(2)} s)\n`);
}

export interface Step {
  /** One more is done. */
  tick(): void;
  /** Ends the step. `summary` gets the number of ticks and says what there is now. */
  done(summary: (count: number) => string): void;
}
