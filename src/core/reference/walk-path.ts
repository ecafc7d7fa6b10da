import { innermostType } from '../schema/leading-definition.ts';
import type { SchemaIndex } from '../schema/schema-index.ts';
import type { Definition, Field, TypeExpr } from '../schema/types.ts';

/**
 * Follows the names of a path down from a definition. Arrays take no name; a map of objects takes `*` or a key, or is
 * passed through; behind a plain map or a free-form value any name is a key. The result's path is the field's address.
 */
export function walkPath(
  definition: Definition,
  segments: readonly string[],
  index: SchemaIndex,
): PathWalk {
  let place: FieldPlace = { fields: definition.fields, type: definition.name, path: '' };
  let field: Field | undefined;
  for (let at = 0; at < segments.length; at++) {
    const segment = segments[at] ?? '';
    const next = place.fields?.find(({ name }) => name === segment);
    if (next) {
      field = next;
      place = below(next, place.path ? `${place.path}.${next.name}` : next.name, index);
    } else if (field && place.mapKey && at < segments.length - 1) {
      place = { ...place, mapKey: false };
    } else if (field && (!place.fields || place.mapKey)) {
      return place.takesKeys ? found(field, place) : { t: 'missing', at, place };
    } else return { t: 'missing', at, place };
  }
  return field ? found(field, place) : { t: 'missing', at: 0, place };
}

function found(field: Field, place: FieldPlace): PathWalk {
  return { t: 'found', path: place.path.replace(/(?:\.\*)+$/, ''), field };
}

function below(field: Field, path: string, index: SchemaIndex): FieldPlace {
  const inner = innermostType(field.type);
  const definition = index.definitionOfType(inner);
  const maps = mapDepth(field.type);
  const free =
    inner.t === 'any' || definition?.opaque === 'json' || definition?.opaque === 'object';
  const fields =
    inner.t === 'inline' ? inner.fields : definition?.opaque ? undefined : definition?.fields;
  return {
    fields,
    type: definition?.name ?? field.name,
    path: fields ? path + '.*'.repeat(maps) : path,
    mapKey: maps > 0 && fields !== undefined,
    takesKeys: maps > 0 || free,
  };
}

function mapDepth(type: TypeExpr): number {
  if (type.t === 'array') return mapDepth(type.items);
  return type.t === 'map' ? 1 + mapDepth(type.values) : 0;
}

export interface FieldPlace {
  /** The fields that a further name can mean; absent below scalars and free-form values. */
  readonly fields: readonly Field[] | undefined;
  /** The name of the type that declares the fields. */
  readonly type: string;
  readonly path: string;
  /** A key of a map of objects may come next. */
  readonly mapKey?: boolean;
  readonly takesKeys?: boolean;
}

export type PathWalk =
  | { readonly t: 'found'; readonly path: string; readonly field: Field }
  /** The name at position `at` does not exist in `place`. */
  | { readonly t: 'missing'; readonly at: number; readonly place: FieldPlace };
