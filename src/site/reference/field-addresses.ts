import { expandFields, flatten } from '../../core/reference/expand.ts';
import type { SchemaIndex } from '../../core/schema/schema-index.ts';
import type { Definition, Resource } from '../../core/schema/types.ts';
import { remember } from '../remember.ts';
import type { Urls } from '../urls.ts';

/**
 * Returns where a field stands. That is its row on the kind's page; a path that goes around in a recursive type
 * (`openAPIV3Schema.properties.*.properties`) has no row there and leads to the page of the type that declares the field.
 */
export function createFieldAddresses(index: SchemaIndex, urls: Urls): FieldAddresses {
  const pathsOf = remember((id: string) => {
    const resource = [...index.schema.resources.values()].find((one) => one.id === id);
    const nodes = resource ? flatten(expandFields(index.schema, resource.definition)) : [];
    return new Set(nodes.map(({ path }) => path));
  });
  const ofType = (definition: Definition, path: string) => {
    if (path === '') return urls.type(definition);
    const declaring = declaringType(definition, path, index);
    return `${urls.type(declaring.definition)}#${declaring.field}`;
  };
  return {
    ofType,
    ofKind: (resource, path) => {
      if (path === '') return urls.kind(resource);
      const definition = index.schema.definitions.get(resource.definition);
      if (!definition || pathsOf(resource.id).has(path)) return `${urls.kind(resource)}#${path}`;
      return ofType(definition, path);
    },
  };
}

/** A type's page has its own fields only: the path is followed to the type that declares its last field. */
export function declaringType(
  start: Definition,
  path: string,
  index: SchemaIndex,
): { definition: Definition; field: string } {
  const names = path.split('.').filter((name) => name !== '*');
  let definition = start;
  for (const name of names.slice(0, -1)) {
    const field = index.fieldOf(definition.id, name);
    const next = field && index.definitionOfType(field.type);
    if (!next) return { definition: start, field: names[0] ?? '' };
    definition = next;
  }
  return { definition, field: names.at(-1) ?? '' };
}

/** Paths are those inside the kind or type; `''` is the page as a whole. */
export interface FieldAddresses {
  ofKind(resource: Resource, path: string): string;
  ofType(definition: Definition, path: string): string;
}
