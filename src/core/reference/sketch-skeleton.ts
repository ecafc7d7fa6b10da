import { apiVersionOf } from '../schema/ids.ts';
import type { Field, Resource, Schema } from '../schema/types.ts';
import { typeLabel } from '../schema/type-label.ts';

/**
 * Writes a skeleton for a kind that no author has annotated: the top level, and one level of what `spec` (or its like)
 * holds. It is YAML with `// Type` annotations and goes through the same parser as an author's.
 */
export function sketchKind(resource: Resource, schema: Schema): string {
  const definition = schema.definitions.get(resource.definition);
  const head = [`apiVersion: ${apiVersionOf(resource)}`, `kind: ${resource.kind}`];
  const fields =
    definition?.fields.filter(({ name }) => name !== 'apiVersion' && name !== 'kind') ?? [];
  return `${[...head, ...fields.flatMap((field) => fieldLines(field, schema))].join('\n')}\n`;
}

function fieldLines(field: Field, schema: Schema): string[] {
  const own = line(field, schema, '');
  if (field.name === 'metadata') return [own, '  name:'];
  const inner =
    field.name === 'status' || field.type.t !== 'ref'
      ? undefined
      : schema.definitions.get(field.type.id);
  return [own, ...(inner?.fields.map((child) => line(child, schema, '  ')) ?? [])];
}

function line(field: Field, schema: Schema, indent: string): string {
  return `${indent}${field.name}: // ${typeLabel(field.type, schema)}`;
}
