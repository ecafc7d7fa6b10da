import type { DefinitionId, ScalarName, Schema, TypeExpr } from './types.ts';

/**
 * Writes a type as readers see it: `ContainerPort[]`, `map[string]Quantity`, `int32`, `base64`, `object`.
 * A definition shows its short name.
 */
export function typeLabel(type: TypeExpr, schema: Schema): string {
  return typeParts(type, schema)
    .map((part) => part.text)
    .join('');
}

/** The label in parts, so that a page can link the names of definitions. Joined, they are the label. */
export function typeParts(type: TypeExpr, schema: Schema): TypePart[] {
  switch (type.t) {
    case 'scalar':
      return [{ text: scalarLabel(type.of, type.format) }];
    case 'ref':
      return [{ text: schema.definitions.get(type.id)?.name ?? type.id, id: type.id }];
    case 'array':
      return [...itemParts(type.items, schema), { text: '[]' }];
    case 'map':
      return [{ text: 'map[string]' }, ...typeParts(type.values, schema)];
    case 'oneOf':
      return type.of.flatMap((member, index) => [
        ...(index === 0 ? [] : [{ text: ' | ' }]),
        ...typeParts(member, schema),
      ]);
    default:
      return [{ text: 'object' }];
  }
}

/** `[]` binds closer than `|` and than `map[string]`. */
function itemParts(items: TypeExpr, schema: Schema): TypePart[] {
  const parts = typeParts(items, schema);
  if (items.t !== 'oneOf' && items.t !== 'map') return parts;
  return [{ text: '(' }, ...parts, { text: ')' }];
}

/** Numbers show their format, which says more than `integer`; binary data show how they are written. */
function scalarLabel(of: ScalarName, format: string | undefined): string {
  if (of === 'string') return format === 'byte' ? 'base64' : 'string';
  if (of === 'integer' || of === 'number') return format ?? of;
  return of;
}

export interface TypePart {
  readonly text: string;
  /** The definition that this part names. */
  readonly id?: DefinitionId;
}
