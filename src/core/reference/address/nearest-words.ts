import { editDistance } from '../../text/closest-name.ts';

/**
 * Returns the candidates that `word` is probably a slip of, the nearest first, at most `limit` (default 3). Case does
 * not count; one slip is allowed in a short word, two from five letters on, three from ten.
 */
export function nearestWords(word: string, candidates: Iterable<string>, limit = 3): string[] {
  const wanted = word.toLowerCase();
  const most = wanted.length < 5 ? 1 : wanted.length < 10 ? 2 : 3;
  return [...candidates]
    .filter((candidate) => Math.abs(candidate.length - wanted.length) <= most)
    .map((candidate) => ({ candidate, slips: editDistance(wanted, candidate.toLowerCase()) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}
