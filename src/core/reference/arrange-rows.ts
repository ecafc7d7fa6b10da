import type { DefinitionId } from '../schema/types.ts';
import type { EveryKindNotes } from './every-kind.ts';
import type { FieldNode } from './expand.ts';

/**
 * Arranges expanded fields for a page: on each level the fields of the skeleton first, in its order, then all others
 * in the order of the schema. Every node of `nodes` is in the result exactly once.
 */
export function arrangeRows(nodes: readonly FieldNode[], words: AuthorWords): Row[] {
  return arrangeLevel(nodes, words, []);
}

/** Returns the rows in page order: a row, its shown rows, its other rows. */
export function rowsInPageOrder(rows: readonly Row[]): Row[] {
  return rows.flatMap((row) => [
    row,
    ...rowsInPageOrder(row.shown),
    ...rowsInPageOrder(row.others),
  ]);
}

function arrangeLevel(
  nodes: readonly FieldNode[],
  words: AuthorWords,
  scopes: readonly Scope[],
): Row[] {
  const rows = nodes.map((node) => arrangeNode(node, words, scopes));
  const order = (row: Row) => words.skeletonOrder.get(row.node.path) ?? Number.POSITIVE_INFINITY;
  const shown = rows.filter((row) => row.inSkeleton).sort((a, b) => order(a) - order(b));
  return [...shown, ...rows.filter((row) => !row.inSkeleton)];
}

function arrangeNode(node: FieldNode, words: AuthorWords, outer: readonly Scope[]): Row {
  const scopes = startsScope(node, outer)
    ? [...outer, { owner: node.owner, prefix: parentPath(node) }]
    : outer;
  const children = arrangeLevel(node.children, words, scopes);
  return {
    node,
    note: noteOf(node, words, scopes),
    inSkeleton: words.skeletonOrder.has(node.path),
    shown: children.filter((row) => row.inSkeleton),
    others: children.filter((row) => !row.inSkeleton),
    descendants: children.reduce((sum, row) => sum + 1 + row.descendants, 0),
  };
}

/** The page's own note wins; then that of the outermost type that says something about this path; then what holds for every kind. */
function noteOf(
  node: FieldNode,
  words: AuthorWords,
  scopes: readonly Scope[],
): RowNote | undefined {
  const own = words.notes.get(node.path);
  if (own !== undefined) return { text: own, from: 'page' };
  for (const { owner, prefix } of scopes) {
    const note = words.typeNotes.get(owner)?.get(node.path.slice(prefix.length));
    if (note !== undefined) return { text: note, from: 'type' };
  }
  const { definitions, notes } = words.everyKind;
  const general = definitions.has(node.owner) ? notes.get(node.name) : undefined;
  return general === undefined ? undefined : { text: general, from: 'every-kind' };
}

function startsScope(node: FieldNode, scopes: readonly Scope[]): boolean {
  const last = scopes.at(-1);
  return last?.owner !== node.owner || last.prefix !== parentPath(node);
}

/** The path in front of the field's own name, with its dot. */
const parentPath = (node: FieldNode) => node.path.slice(0, node.path.length - node.name.length);

/** What the author wrote that bears on one page. Notes are inline Markdown. */
export interface AuthorWords {
  /** The paths of the page's skeleton, each with its place in it. */
  readonly skeletonOrder: ReadonlyMap<string, number>;
  /** The skeleton's notes, by path. */
  readonly notes: ReadonlyMap<string, string>;
  /** The notes of type skeletons, by the path inside the type. */
  readonly typeNotes: ReadonlyMap<DefinitionId, ReadonlyMap<string, string>>;
  readonly everyKind: EveryKindNotes;
}

export interface Row {
  readonly node: FieldNode;
  readonly note?: RowNote | undefined;
  readonly inSkeleton: boolean;
  readonly shown: readonly Row[];
  readonly others: readonly Row[];
  /** How many rows stand below this one, on all levels. */
  readonly descendants: number;
}

/**
 * An author's note: inline Markdown, from the skeleton of the page, from that of a type on the way to the field, or from
 * what holds for every kind.
 */
export interface RowNote {
  readonly text: string;
  readonly from: 'page' | 'type' | 'every-kind';
}

/** A definition whose fields are being walked, and the path at which it began. */
interface Scope {
  readonly owner: DefinitionId;
  readonly prefix: string;
}
