import type { Place } from './expand-field-graph.ts';
import type { FieldQuery } from './read-field-query.ts';

/**
 * Tells how well a place fits a query whose last name is the field's. 0: not at all; 1: nothing speaks against it; 100: the
 * query is its path.
 */
export function scorePlace({ kind, path }: Place, { names, dotted }: FieldQuery): number {
  const around = names.slice(0, -1);
  if (around.length === 0) return 1;
  const lower = path.replaceAll('.*', '').toLowerCase();
  if (dotted) {
    const typed = names.filter((name) => name !== '*').join('.');
    if (lower === typed) return 100;
    if (lower.endsWith(`.${typed}`)) return 60;
    const at = `.${lower}`.indexOf(`.${typed}`);
    if (at >= 0) return lower.includes('.', at + typed.length) ? 0 : 40;
  }
  const parents = [kind.kind.toLowerCase(), ...lower.split('.').slice(0, -1)];
  let score = 0;
  for (const name of around) {
    if (parents.includes(name)) score += 20;
    else if (parents.some((parent) => parent.includes(name))) score += 10;
    else return 0;
  }
  return score / around.length;
}
