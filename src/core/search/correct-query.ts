import { editDistance } from '../text/closest-name.ts';
import type { FieldIndex, Name } from './expand-field-graph.ts';
import type { FieldQuery } from './read-field-query.ts';
import { scoreName } from './score-name.ts';

/**
 * Replaces the names of a query that nothing is named after by the nearest ones: one slip from four letters on, two from
 * nine on. `undefined` if a name has none near.
 */
export function correctQuery(
  query: FieldQuery,
  { kinds, fields }: FieldIndex,
): FieldQuery | undefined {
  const names: string[] = [];
  for (const typed of query.names) {
    const correct = correctName(typed, [...kinds, ...fields]);
    if (correct === undefined) return undefined;
    names.push(correct);
  }
  return { ...query, names };
}

function correctName(typed: string, known: readonly Name[]): string | undefined {
  if (known.some((name) => scoreName(name, typed) > 20)) return typed;
  const most = typed.length > 8 ? 2 : typed.length > 3 ? 1 : 0;
  const counts = new Map<string, number>();
  for (const { lower } of known) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  let best: { lower: string; cost: number } | undefined;
  for (const [lower, count] of counts) {
    if (lower.length < typed.length - most) continue;
    // The reader may not have finished the name, and may have left out a letter.
    const begun = [0, 1].map(
      (more) => slips(typed, lower.slice(0, typed.length + more), most) + 0.5,
    );
    const fewest = Math.min(slips(typed, lower, most), ...begun);
    const cost = fewest - Math.min(0.4, count / 100);
    if (cost <= most + 0.5 && cost < (best?.cost ?? Number.POSITIVE_INFINITY))
      best = { lower, cost };
  }
  return best?.lower;
}

function slips(a: string, b: string, most: number): number {
  return Math.abs(a.length - b.length) > most ? most + 1 : editDistance(a, b, most);
}
