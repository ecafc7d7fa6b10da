import type { FieldNode } from '../../core/reference/expand.ts';
import { apiVersionOf } from '../../core/schema/ids.ts';
import { typeLabel } from '../../core/schema/type-label.ts';
import type { FieldDefault, Resource, Schema } from '../../core/schema/types.ts';

/** Gathers what is to be told of a kind or, with `node`, of one of its fields. `note` is the author's. */
export function explanationOf(
  resource: Resource,
  schema: Schema,
  {
    node,
    nodes,
    note,
  }: { node?: FieldNode; nodes: readonly FieldNode[]; note?: string | undefined },
): Explanation {
  const description = node
    ? node.field.doc?.text
    : schema.definitions.get(resource.definition)?.doc;
  return {
    apiVersion: apiVersionOf(resource),
    kind: resource.kind,
    ...(node && {
      path: node.path,
      type: typeLabel(node.field.type, schema),
      required: node.field.required,
    }),
    ...(node?.field.deprecated && { deprecated: true }),
    ...(node?.field.default && { default: node.field.default }),
    ...(node?.field.enum && { enum: node.field.enum.map(({ value }) => value) }),
    ...(description && { description }),
    ...(note && { note }),
    fields: nodes.map(({ name, field }) => ({
      name,
      type: typeLabel(field.type, schema),
      required: field.required,
    })),
  };
}

/** What is told of a kind or a field; `path`, `type` and `required` are those of a field. */
export interface Explanation {
  readonly apiVersion: string;
  readonly kind: string;
  readonly path?: string;
  readonly type?: string;
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly default?: FieldDefault;
  readonly enum?: readonly string[];
  readonly description?: string;
  readonly note?: string;
  /** The fields directly below. */
  readonly fields: readonly {
    readonly name: string;
    readonly type: string;
    readonly required: boolean;
  }[];
}
