import { nearestWords } from './nearest-words.ts';

/**
 * Returns the ids that a path which does not exist may have meant, at most `limit` (default 3): first what a slip of
 * one name below `ancestor` explains, then the shallowest fields anywhere that end in the same names.
 */
export function suggestPaths(
  ancestor: string,
  missing: readonly string[],
  ids: Iterable<string>,
  limit = 3,
): string[] {
  const all = [...ids];
  const found = new Set([...slipsBelow(ancestor, missing, all), ...endingIn(missing, all)]);
  return [...found].slice(0, limit);
}

function slipsBelow(ancestor: string, missing: readonly string[], ids: readonly string[]) {
  const [wrong = '', ...rest] = missing;
  const below = ancestor && `${ancestor}.`;
  const names = new Map<string, string>();
  for (const id of ids) {
    if (!id.startsWith(below)) continue;
    const name = id.slice(below.length).replace(/^\*\./, '');
    if (!name.includes('.')) names.set(name, id);
  }
  return nearestWords(wrong, names.keys()).map((name) => {
    const child = names.get(name) ?? ancestor;
    const whole = [child, ...rest].join('.');
    return ids.includes(whole) ? whole : child;
  });
}

function endingIn(missing: readonly string[], ids: readonly string[]): string[] {
  const end = missing.join('.').toLowerCase();
  if (!end) return [];
  return ids
    .filter((id) => `.${id.toLowerCase()}`.endsWith(`.${end}`))
    .sort((a, b) => depth(a) - depth(b));
}

const depth = (id: string) => id.split('.').length;
