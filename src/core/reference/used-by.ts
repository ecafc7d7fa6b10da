import type { DefinitionId, KindId, Schema } from '../schema/types.ts';
import { expandFields, flatten } from './expand.ts';

/**
 * Returns for each definition the paths, in all kinds, whose type leads to it. The order is that of the kinds' ids
 * (group, version, kind), then that of the fields on the kind's page.
 */
export function usedBy(schema: Schema): UsedBy {
  const uses = new Map<DefinitionId, Use[]>();
  for (const resource of schema.resources.values()) {
    for (const { path, target } of flatten(expandFields(schema, resource.definition))) {
      if (target === undefined) continue;
      const list = uses.get(target) ?? [];
      list.push({ resource: resource.id, path });
      uses.set(target, list);
    }
  }
  return uses;
}

/** One place where a definition occurs. */
export interface Use {
  readonly resource: KindId;
  readonly path: string;
}

export type UsedBy = ReadonlyMap<DefinitionId, readonly Use[]>;
