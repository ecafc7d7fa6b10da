import type { SchemaIndex } from '../schema/schema-index.ts';
import type { Definition, DefinitionId, TypeExpr } from '../schema/types.ts';

/**
 * Returns the types that a kind is made of, as far as its skeleton goes, as a tree: a type stands below the one whose
 * field it is. Fields of one type that have the same type share a box. Of too many boxes, those nearest to the kind stay.
 */
export function typeMap(
  kind: DefinitionId,
  fields: readonly MappedField[],
  index: SchemaIndex,
  { limit = 24 }: { limit?: number } = {},
): TypeMap {
  const definition = index.schema.definitions.get(kind);
  if (!definition) return { boxes: [], left: 0 };
  const boxes: DraftBox[] = [{ definition, fields: [], depth: 0, parent: undefined }];
  const at = new Map(boxes.map((box): [string, DraftBox] => ['', box]));
  for (const { path, type } of fields) {
    const found = index.definitionOfType(type);
    if (!found || found.opaque || found.fields.length === 0 || at.has(path)) continue;
    const parent = nearest(path, at);
    const same = boxes.find((box) => box.parent === parent && box.definition === found);
    const name = path.slice(path.lastIndexOf('.') + 1);
    const box = same ?? { definition: found, fields: [], depth: (parent?.depth ?? 0) + 1, parent };
    if (!same) boxes.push(box);
    box.fields.push(name);
    at.set(path, box);
  }
  const kept = [...boxes].sort((a, b) => a.depth - b.depth).slice(0, limit);
  const shown = boxes.filter((box) => kept.includes(box));
  return {
    boxes: shown.map(({ parent, ...box }) => ({
      ...box,
      ...(parent && { parent: shown.indexOf(parent) }),
    })),
    left: boxes.length - shown.length,
  };
}

/** The box of the longest path that `path` continues; keys of maps (`*`) have none of their own. */
function nearest(path: string, at: ReadonlyMap<string, DraftBox>): DraftBox | undefined {
  const dot = path.lastIndexOf('.');
  const above = dot < 0 ? '' : path.slice(0, dot);
  return at.get(above) ?? nearest(above, at);
}

/** A field of a skeleton: its address in the kind, and its type. */
export interface MappedField {
  readonly path: string;
  readonly type: TypeExpr;
}

export interface TypeMap {
  /** In reading order: the kind first, each box before those below it. */
  readonly boxes: readonly TypeMapBox[];
  /** How many boxes were too many. */
  readonly left: number;
}

export interface TypeMapBox {
  readonly definition: Definition;
  /** The names of the fields that lead here from the box above. */
  readonly fields: readonly string[];
  readonly depth: number;
  /** The place of the box above in `boxes`; the kind has none. */
  readonly parent?: number;
}

interface DraftBox extends Omit<TypeMapBox, 'parent'> {
  readonly fields: string[];
  readonly parent: DraftBox | undefined;
}
