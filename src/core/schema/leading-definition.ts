import type { DefinitionId, TypeExpr } from './types.ts';

/** Returns the definition that a type leads to through arrays and maps: `map[string]Quantity` leads to `Quantity`. */
export function leadingDefinition(type: TypeExpr): DefinitionId | undefined {
  const inner = innermostType(type);
  return inner.t === 'ref' ? inner.id : undefined;
}

/** Returns what is left of a type when arrays and maps are taken away. */
export function innermostType(type: TypeExpr): TypeExpr {
  if (type.t === 'array') return innermostType(type.items);
  if (type.t === 'map') return innermostType(type.values);
  return type;
}
