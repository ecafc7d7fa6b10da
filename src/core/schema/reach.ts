import { innermostType } from './leading-definition.ts';
import type { DefinitionId, Schema, TypeExpr } from './types.ts';

/** Returns `start` and every definition that its fields lead to, the fewer steps the earlier. */
export function definitionsByDistance(schema: Schema, start: DefinitionId): Set<DefinitionId> {
  const reached = new Set([start]);
  // A set yields what is added while it is walked: this is a queue without repetition.
  for (const id of reached) {
    for (const field of schema.definitions.get(id)?.fields ?? []) {
      for (const next of definitionsIn(field.type)) reached.add(next);
    }
  }
  return reached;
}

/** Returns the definitions that a type names, inline types and alternatives included. */
export function definitionsIn(type: TypeExpr): DefinitionId[] {
  const inner = innermostType(type);
  switch (inner.t) {
    case 'ref':
      return [inner.id];
    case 'oneOf':
      return inner.of.flatMap(definitionsIn);
    case 'inline':
      return inner.fields.flatMap((field) => definitionsIn(field.type));
    default:
      return [];
  }
}
