import { innermostType } from '../schema/leading-definition.ts';
import type { DefinitionId, Field, Schema, TypeExpr } from '../schema/types.ts';

/**
 * Expands the fields of a definition to the tree of all fields below it, each with its path.
 *
 * A path joins the API's field names with dots. An array adds no segment: `spec.containers.image`. A map whose values
 * have fields adds `*` for its key: `spec.devices.attributes.*.bool`; the map itself is at `spec.devices.attributes`,
 * and its entries (`….*`) are no row of their own. A field whose type is already being expanded above it is kept and
 * marked `recursive`, without children; in the Kubernetes API that happens in JSONSchemaProps only.
 */
export function expandFields(schema: Schema, id: DefinitionId): FieldNode[] {
  const fields = schema.definitions.get(id)?.fields ?? [];
  return expandLevel(fields, { schema, owner: id, prefix: '', open: new Set([id]) });
}

/** Returns the nodes in page order: each before its children. */
export function flatten(nodes: readonly FieldNode[]): FieldNode[] {
  const rows: FieldNode[] = [];
  const walk = (level: readonly FieldNode[]) => {
    for (const node of level) {
      rows.push(node);
      walk(node.children);
    }
  };
  walk(nodes);
  return rows;
}

function expandLevel(fields: readonly Field[], context: Context): FieldNode[] {
  return fields.map((field) => expandField(field, context));
}

function expandField(field: Field, { schema, owner, prefix, open }: Context): FieldNode {
  const path = prefix + field.name;
  const node = { path, name: field.name, field, owner };
  const inner = innermostType(field.type);
  const below = `${path}${'.*'.repeat(mapDepth(field.type))}.`;
  if (inner.t === 'inline') {
    const context = { schema, owner, prefix: below, open };
    return { ...node, children: expandLevel(inner.fields, context) };
  }
  if (inner.t !== 'ref') return { ...node, children: [] };
  const target = inner.id;
  if (open.has(target)) return { ...node, target, children: [], recursive: true };
  const context = { schema, owner: target, prefix: below, open: new Set([...open, target]) };
  const children = expandLevel(schema.definitions.get(target)?.fields ?? [], context);
  return { ...node, target, children };
}

function mapDepth(type: TypeExpr): number {
  if (type.t === 'array') return mapDepth(type.items);
  return type.t === 'map' ? 1 + mapDepth(type.values) : 0;
}

interface Context {
  readonly schema: Schema;
  /** The definition that declares the fields. */
  readonly owner: DefinitionId;
  /** The path in front of the fields' names, with its dot. */
  readonly prefix: string;
  /** The definitions being expanded, from the root to `owner`. */
  readonly open: ReadonlySet<DefinitionId>;
}

export interface FieldNode {
  readonly path: string;
  readonly name: string;
  readonly field: Field;
  /** The definition that declares the field; for a field of an inline type the one that the inline type stands in. */
  readonly owner: DefinitionId;
  /** The definition that the type leads to through arrays and maps. */
  readonly target?: DefinitionId;
  readonly children: readonly FieldNode[];
  /** The type is already being expanded above: there are children, but they are not repeated. */
  readonly recursive?: true;
}
