/** Deals things out into at most `count` shares of about the same weight; none is empty. `count` is at least 1. */
export function dealShares<T>(
  things: readonly T[],
  count: number,
  weight: (thing: T) => number,
): T[][] {
  const shares: Share<T>[] = Array.from({ length: count }, () => ({ things: [], weight: 0 }));
  for (const thing of things.toSorted((a, b) => weight(b) - weight(a))) {
    const lightest = shares.reduce((best, share) => (share.weight < best.weight ? share : best));
    lightest.things.push(thing);
    lightest.weight += weight(thing);
  }
  return shares.map((share) => share.things).filter((share) => share.length > 0);
}

interface Share<T> {
  readonly things: T[];
  weight: number;
}
