import type { Name } from './expand-field-graph.ts';

/**
 * Tells how well `typed` (lower case, without spaces) names something: 100 the whole name, 60 to 80 its beginning, 45 to 60
 * words inside it from their beginning on, 20 any other part, 0 not at all.
 */
export function scoreName({ lower, starts }: Name, typed: string): number {
  const at = lower.indexOf(typed);
  if (at < 0) return 0;
  const rest = lower.length - typed.length;
  if (rest === 0) return 100;
  if (at === 0) return 80 - Math.min(20, rest);
  if (starts.some((start) => lower.startsWith(typed, start))) return 60 - Math.min(15, rest);
  return typed.length > 3 ? 20 : 0;
}
