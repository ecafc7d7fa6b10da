import type { ListedKind } from '../model.ts';

/**
 * Puts the kinds that are served in several groups or versions behind the one that kubectl would choose, each in the order
 * of the list. One whose preferred version is not in the list stands for itself.
 */
export function foldVersions(kinds: readonly ListedKind[]): FoldedKind[] {
  const byName = Map.groupBy(kinds, ({ resource }) => resource.kind);
  return [...byName.values()].flatMap((versions) => {
    const main = versions.find(({ preferred }) => preferred);
    if (!main) return versions.map((version) => ({ ...version, others: [] }));
    return [{ ...main, others: versions.filter((version) => version !== main) }];
  });
}

export interface FoldedKind extends ListedKind {
  readonly others: readonly ListedKind[];
}
