import { decodeFragment } from './address/decode-fragment.ts';
import { pathSegments } from './address/path-segments.ts';

/**
 * Finds the field that a fragment means on a page. Spelling is forgiven (quotes, brackets, positions, case, slashes,
 * the kind in front, a missing or superfluous `*`, a key of a map, a missing `spec`); a name that does not exist is not
 * guessed: the nearest field above it is returned as `ancestor`, with what is missing below it.
 */
export function resolvePath(fragment: string, page: AddressPage): ResolvedPath {
  const ids = new Set(page.ids);
  const exact = decodeFragment(fragment);
  if (ids.has(exact)) return { t: 'exact', id: exact };

  const tree = indexTree(ids, page.aliases ?? {});
  const segments = withoutPrefix(pathSegments(exact), page.names ?? [], tree);
  for (const root of ['', 'spec', 'metadata']) {
    const { at, taken, renamed } = walk(segments, root, tree);
    const id = rowAt(at, ids);
    if (!taken || !id) continue;
    const missing = segments.slice(taken);
    if (!missing.length) return { t: 'corrected', id, renamed, rest: [] };
    return tree.parents.has(at.toLowerCase())
      ? { t: 'ancestor', id, missing }
      : { t: 'corrected', id, renamed, rest: missing };
  }
  return { t: 'none', missing: segments };
}

/** Follows `segments` down from `root` as far as they lead. */
function walk(segments: readonly string[], root: string, tree: Tree) {
  let at = root;
  let taken = 0;
  let renamed = false;
  for (const segment of segments) {
    const next = step(at, segment.toLowerCase(), tree);
    if (next === undefined) break;
    const alias = tree.aliases.get(next.toLowerCase());
    if (alias !== undefined) renamed = true;
    at = alias ?? next;
    taken += 1;
  }
  return { at, taken, renamed };
}

/** One name down; a `*` that a map of objects needs is put in, and a key of such a map is read as its `*`. */
function step(at: string, segment: string, { nodes }: Tree): string | undefined {
  const below = at && `${at.toLowerCase()}.`;
  return (
    nodes.get(below + segment) ??
    nodes.get(`${below}*.${segment}`) ??
    nodes.get(`${below}*`) ??
    (segment === '*' ? at : undefined)
  );
}

/** Drops words in front that name the kind, its API group and version, or the `items` of a list. */
function withoutPrefix(segments: readonly string[], names: readonly string[], { nodes }: Tree) {
  const words = new Set(['core', 'items', ...names.join('/').toLowerCase().split(/[./]/)]);
  const start = segments.findIndex((segment) => {
    const word = segment.toLowerCase();
    return nodes.has(word) || !words.has(word);
  });
  return start < 0 ? [] : segments.slice(start);
}

/** `path` itself or, as the `*` of a map has no row of its own, the nearest row above it. */
function rowAt(path: string, ids: ReadonlySet<string>): string {
  let id = path;
  while (id && !ids.has(id)) id = id.slice(0, Math.max(0, id.lastIndexOf('.')));
  return id;
}

function indexTree(ids: ReadonlySet<string>, aliases: Readonly<Record<string, string>>): Tree {
  const tree: Tree = { nodes: new Map(), parents: new Set(), aliases: new Map() };
  for (const path of [...ids, ...Object.keys(aliases)]) {
    for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1)) {
      const node = path.slice(0, end);
      const key = node.toLowerCase();
      if (end < path.length) tree.parents.add(key);
      if (!tree.nodes.has(key)) tree.nodes.set(key, node);
    }
  }
  for (const [from, to] of Object.entries(aliases)) tree.aliases.set(from.toLowerCase(), to);
  return tree;
}

/** All keys in lower case. */
interface Tree {
  readonly nodes: Map<string, string>;
  /** The nodes that have others below them. */
  readonly parents: Set<string>;
  readonly aliases: Map<string, string>;
}

export interface AddressPage {
  /** The ids of the page's fields. */
  readonly ids: Iterable<string>;
  /** What may stand in front of a path: kind, plural, short names, `apps/v1`. */
  readonly names?: readonly string[];
  /** Former ids and the ids that took their place. */
  readonly aliases?: Readonly<Record<string, string>>;
}

export type ResolvedPath =
  | { readonly t: 'exact'; readonly id: string }
  /** `rest` is what stood behind a field that has no fields: the key of a map, or something that does not exist. */
  | {
      readonly t: 'corrected';
      readonly id: string;
      readonly renamed: boolean;
      readonly rest: readonly string[];
    }
  | { readonly t: 'ancestor'; readonly id: string; readonly missing: readonly string[] }
  | { readonly t: 'none'; readonly missing: readonly string[] };
