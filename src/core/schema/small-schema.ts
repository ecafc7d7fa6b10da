import { definitionId, kindId, partsOfId } from './ids.ts';
import type { Definition, Field, Resource, Schema, TypeExpr } from './types.ts';

/**
 * Builds a schema by hand, for tests. Keys are the ids of definitions; each field gives its type, or a whole field
 * without its name. `resources` names the definitions that are served, with their plural.
 */
export function smallSchema(
  definitions: Readonly<Record<string, Readonly<Record<string, SmallField>>>>,
  resources: Readonly<Record<string, string>> = {},
): Schema {
  const list = Object.entries(definitions).map(([id, fields]) => smallDefinition(id, fields));
  const served = Object.entries(resources).map(([id, plural]) => smallResource(id, plural));
  return {
    origin: 'by hand',
    definitions: new Map(list.map((definition) => [definition.id, definition])),
    resources: new Map(served.map((resource) => [resource.id, resource])),
  };
}

/** A reference to a definition. */
export function ref(id: string): TypeExpr {
  return { t: 'ref', id: definitionId(id) };
}

export const text: TypeExpr = { t: 'scalar', of: 'string' };

function smallDefinition(id: string, fields: Readonly<Record<string, SmallField>>): Definition {
  const { parent, version, name } = partsOfId(definitionId(id));
  return {
    id: definitionId(id),
    group: groupOf(parent),
    version,
    name,
    fields: Object.entries(fields).map(([field, given]) => smallField(field, given)),
  };
}

function smallField(name: string, given: SmallField): Field {
  return 't' in given
    ? { name, type: given, required: false }
    : { name, required: false, ...given };
}

function smallResource(definition: string, plural: string): Resource {
  const { parent, version, name: kind } = partsOfId(definitionId(definition));
  const group = groupOf(parent);
  return {
    id: kindId(group, version, kind),
    group,
    version,
    kind,
    plural,
    namespaced: true,
    verbs: ['get'],
    subresources: [],
    definition: definitionId(definition),
  };
}

/** Enough for tests: `io.k8s.api.core` is the core group, any other package is the group of its last segment. */
function groupOf(parent: string): string {
  const last = parent.split('.').at(-1) ?? '';
  return last === 'core' ? '' : last;
}

type SmallField = TypeExpr | (Omit<Field, 'name' | 'required'> & { readonly required?: boolean });
