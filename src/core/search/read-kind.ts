import type { FieldIndex, IndexedKind } from './expand-field-graph.ts';
import type { FieldQuery } from './read-field-query.ts';

/**
 * Returns the ways to read a query: as it stands and, where a word in it names kinds (`deploy`, `pods`, `apps/v1/Deployment`),
 * as what stands beside that word, in those kinds. In a path only the first name can be that of a kind.
 */
export function readKind(query: FieldQuery, { kinds }: FieldIndex): Reading[] {
  const { names, dotted } = query;
  const readings: Reading[] = [query];
  const version = names.findIndex((name) => /^v\d+((alpha|beta)\d+)?$/.test(name));
  for (const at of names.keys()) {
    if (dotted && at !== 0 && at !== version + 1) continue;
    const group = groupBehind(names, at, kinds);
    const named = kinds.filter(
      (kind) =>
        kind.words.includes(names[at] ?? '') &&
        (version < 0 || kind.kind.version.endsWith(`/${names[version]}`)),
    );
    if (named.length === 0) continue;
    const before = version >= 0 && version < at ? 0 : at;
    const rest = [...names.slice(0, before), ...names.slice(at + 1 + group)];
    readings.push({ names: rest, dotted: dotted && rest.length > 0, kinds: named });
  }
  return readings;
}

/** How many names behind a kind's word spell its group: `deployments.apps`, `ingresses.networking.k8s.io`. */
function groupBehind(names: readonly string[], at: number, kinds: readonly IndexedKind[]): number {
  const behind = `${names.slice(at + 1).join('.')}.`;
  for (const { words, kind } of kinds) {
    const group = kind.version.split('/')[0] ?? '';
    if (words.includes(names[at] ?? '') && behind.startsWith(`${group}.`))
      return group.split('.').length;
  }
  return 0;
}

export interface Reading extends FieldQuery {
  /** Only fields of these kinds are meant. */
  readonly kinds?: readonly IndexedKind[];
}
