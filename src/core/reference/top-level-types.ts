import { apiVersionOf } from '../schema/ids.ts';
import type { SchemaIndex } from '../schema/schema-index.ts';
import type { Resource } from '../schema/types.ts';
import type { SkeletonEntry } from '../skeleton/types.ts';

/** The top-level entries whose written type is a definition, but not that of the resource's field. */
export function conflictingTypes(
  entries: readonly SkeletonEntry[],
  resource: Resource | undefined,
  index: SchemaIndex,
): readonly ConflictingType[] | undefined {
  if (!resource) return undefined;
  const found: ConflictingType[] = [];
  for (const typed of typedEntries(entries, index)) {
    const expected = index.fieldOf(resource.definition, typed.entry.key);
    const own = expected && index.definitionOfType(expected.type);
    const definitions = index.resolveTypeName(typed.name, { near: resource.definition });
    if (definitions.some(({ id }) => id === own?.id)) return undefined;
    found.push(typed);
  }
  return found.length > 0 ? found : undefined;
}

/** The entries that bear the name of a definition; `metadata` is the same in all kinds and says nothing. */
export function typedEntries(
  entries: readonly SkeletonEntry[],
  index: SchemaIndex,
): ConflictingType[] {
  return entries.flatMap((entry) => {
    if (['apiVersion', 'kind', 'metadata'].includes(entry.key)) return [];
    const name = writtenName(entry);
    return name && index.resolveTypeName(name).length > 0 ? [{ entry, name }] : [];
  });
}

/** The one kind whose fields have all the written types; `undefined` when none or several have. */
export function kindOfTypes(
  types: readonly ConflictingType[],
  apiVersion: string | undefined,
  index: SchemaIndex,
): Resource | undefined {
  const fitting = [...index.schema.resources.values()].filter((resource) =>
    types.every(({ entry, name }) => {
      const field = index.fieldOf(resource.definition, entry.key);
      return field && index.definitionOfType(field.type)?.name === shortName(name);
    }),
  );
  const kinds = new Set(fitting.map(({ kind }) => kind));
  if (kinds.size !== 1) return undefined;
  const [kind = ''] = kinds;
  const preferred = index.resourcesOfKind(kind).find((resource) => fitting.includes(resource));
  return fitting.find((resource) => apiVersionOf(resource) === apiVersion) ?? preferred;
}

function writtenName({ type, value }: SkeletonEntry): string | undefined {
  if (type) return type.t === 'name' ? type.name : undefined;
  return value.t === 'scalar' && value.style === 'plain' && /^[A-Z]\w+$/.test(value.value)
    ? value.value
    : undefined;
}

function shortName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

export interface ConflictingType {
  readonly entry: SkeletonEntry;
  readonly name: string;
}
