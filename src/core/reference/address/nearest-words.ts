/**
 * Returns the candidates that `word` is probably a slip of, the nearest first, at most `limit` (default 3). Case does
 * not count; one slip is allowed in a short word, two from five letters on, three from ten.
 */
export function nearestWords(word: string, candidates: Iterable<string>, limit = 3): string[] {
  const wanted = word.toLowerCase();
  const most = wanted.length < 5 ? 1 : wanted.length < 10 ? 2 : 3;
  return [...candidates]
    .map((candidate) => ({ candidate, slips: slips(wanted, candidate.toLowerCase()) }))
    .filter((near) => near.slips <= most)
    .sort((a, b) => a.slips - b.slips)
    .slice(0, limit)
    .map((near) => near.candidate);
}

/** How many letters were left out, put in, changed or swapped with their neighbour. */
function slips(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = get(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? get(beforeLast, j - 2) + 1 : changed;
      row.push(Math.min(get(last, j) + 1, get(row, j - 1) + 1, changed, swapped));
    }
    beforeLast = last;
    last = row;
  }
  return get(last, b.length);
}

const get = (row: readonly number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY;
