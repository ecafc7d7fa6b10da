import { resourceNames } from '../../core/reference/address/resource-names.ts';
import type { Resource } from '../../core/schema/types.ts';
import type { SiteModel } from '../model.ts';

/**
 * Returns the resource that each short name stands for (`deployment`, `deployments`, `deploy`). Where several versions or
 * groups share a name, it stands for the one that kubectl would choose.
 */
export function shortAddresses({ index, curation }: SiteModel): Map<string, Resource> {
  const names = [...resourceNames(index, curation.shortNames)];
  return new Map(
    names.flatMap(([name, [first]]) => (first && !name.includes('.') ? [[name, first]] : [])),
  );
}
