import { apiVersionOf } from '../../core/schema/ids.ts';
import type { Definition, Schema } from '../../core/schema/types.ts';

/** Groups all definitions by group and version: core and meta first, then by name. */
export function definitionsByVersion(schema: Schema): DefinitionGroup[] {
  const groups = Map.groupBy(schema.definitions.values(), apiVersionOf);
  const rank = (of: string) => ['v1', 'meta/v1'].indexOf(of) + 1 || 3;
  return [...groups]
    .map(([apiVersion, definitions]) => ({
      apiVersion,
      definitions: definitions.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    }))
    .sort(
      (a, b) => rank(a.apiVersion) - rank(b.apiVersion) || (a.apiVersion < b.apiVersion ? -1 : 1),
    );
}

export interface DefinitionGroup {
  readonly apiVersion: string;
  readonly definitions: readonly Definition[];
}
