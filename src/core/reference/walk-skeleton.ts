import { innermostType } from '../schema/leading-definition.ts';
import type { SchemaIndex } from '../schema/schema-index.ts';
import type { Definition, Field, TypeExpr } from '../schema/types.ts';
import { parseWrittenType } from '../skeleton/parse-type.ts';
import type {
  SkeletonEntry,
  SkeletonMapping,
  SkeletonNode,
  WrittenType,
} from '../skeleton/types.ts';
import { fitsWrittenType } from './written-type.ts';

/**
 * Walks a skeleton along the schema and returns, in reading order, every entry with the field it stands for, every
 * mapping with its type, and every value with the type that it should have.
 */
export function walkSkeleton(
  root: SkeletonNode,
  definition: Definition,
  index: SchemaIndex,
): WalkedSkeleton {
  const walk: Walk = { index, entries: [], mappings: [], values: [] };
  walkObject(walk, root, { definition, fields: definition.fields, path: '', depth: 0 });
  return walk;
}

function walkObject(walk: Walk, node: SkeletonNode, place: Place): void {
  if (node.t === 'sequence') for (const item of node.items) walkObject(walk, item, place);
  if (node.t !== 'mapping') return;
  walk.mappings.push({ mapping: node, place });
  for (const entry of node.entries) {
    const field = place.fields.find(({ name }) => name === entry.key);
    if (field) walkField(walk, entry, field, place);
    else walkUnknown(walk, entry, place);
  }
}

function walkField(walk: Walk, entry: SkeletonEntry, field: Field, place: Place): void {
  const path = place.path + field.name;
  const walked = { entry, place, path, field, type: field.type, depth: place.depth };
  walkEntry(walk, walked);
}

function walkUnknown(walk: Walk, entry: SkeletonEntry, place: Place): void {
  walk.entries.push({ entry, place, path: '', depth: place.depth });
  const skip = (node: SkeletonNode, depth: number): void => {
    if (node.t === 'sequence') for (const item of node.items) skip(item, depth);
    if (node.t !== 'mapping') return;
    for (const inner of node.entries) {
      walk.entries.push({ entry: inner, place, path: '', depth, below: entry });
      skip(inner.value, depth + 1);
    }
  };
  skip(entry.value, place.depth + 1);
}

function walkEntry(walk: Walk, known: KnownEntry): void {
  const bare = bareType(walk, known);
  walk.entries.push(bare ? { ...known, bare } : known);
  if (bare) return;
  walk.values.push({ node: known.entry.value, type: known.type, entry: known });
  walkValue(walk, known.entry.value, known.type, { ...known, depth: known.depth + 1 });
}

/** Goes into a value; lists of what should be a single object, and the reverse, are walked all the same. */
function walkValue(walk: Walk, node: SkeletonNode, type: TypeExpr, known: KnownEntry): void {
  if (node.t === 'empty' || node.t === 'scalar') return;
  if (node.t === 'sequence') {
    const items = type.t === 'array' ? type.items : type;
    for (const item of node.items) {
      if (type.t === 'array') walk.values.push({ node: item, type: items, entry: known });
      walkValue(walk, item, items, known);
    }
    return;
  }
  if (type.t === 'array') walkValue(walk, node, type.items, known);
  else if (type.t === 'map') walkMap(walk, node, type.values, known);
  else walkFields(walk, node, type, known);
}

function walkFields(walk: Walk, node: SkeletonMapping, type: TypeExpr, known: KnownEntry): void {
  const fields = fieldsOf(type, walk.index);
  const definition = walk.index.definitionOfType(type) ?? known.place.definition;
  const path = `${known.path}.`;
  if (fields) walkObject(walk, node, { definition, fields, path, depth: known.depth });
}

/** The keys of a map are data. They stand at the map's own path; fields below them get a `*` for the key. */
function walkMap(walk: Walk, node: SkeletonMapping, values: TypeExpr, known: KnownEntry): void {
  const hasFields = fieldsOf(innermostType(values), walk.index) !== undefined;
  for (const entry of node.entries) {
    const inner = { ...known, entry, type: values, mapKey: true };
    const bare = bareType(walk, inner);
    walk.entries.push(bare ? { ...inner, bare } : inner);
    if (bare) continue;
    walk.values.push({ node: entry.value, type: values, entry: inner });
    const path = hasFields ? `${known.path}.*` : known.path;
    walkValue(walk, entry.value, values, { ...inner, path, depth: known.depth + 1 });
  }
}

/** The fields of an object type; `undefined` for scalars and for free-form types, whose keys are not checked. */
function fieldsOf(type: TypeExpr, index: SchemaIndex): readonly Field[] | undefined {
  if (type.t === 'inline') return type.fields;
  if (type.t !== 'ref') return undefined;
  const definition = index.definitionOfType(type);
  return definition && !definition.opaque ? definition.fields : undefined;
}

/** A type in the place of a value (`metadata: ObjectMeta`): told from a value by what the field takes. */
function bareType(walk: Walk, { entry, type }: KnownEntry): WrittenType | undefined {
  const { value } = entry;
  if (value.t !== 'scalar' || value.style !== 'plain') return undefined;
  const written = parseWrittenType(value.value, value.span.start);
  if (!written) return undefined;
  if (type.t === 'any' || (type.t === 'scalar' && type.of === 'string')) return undefined;
  const opaque = type.t === 'ref' ? walk.index.definitionOfType(type)?.opaque : undefined;
  if (opaque === 'json' || opaque === 'object') return undefined;
  const takesScalars = type.t === 'scalar' || opaque !== undefined;
  return !takesScalars || fitsWrittenType(written, type, walk.index) ? written : undefined;
}

/** Where a mapping's entries are looked up. */
export interface Place {
  /** The definition that declares the fields. */
  readonly definition: Definition;
  readonly fields: readonly Field[];
  /** The address of the object with its dot, or `''` at the root. */
  readonly path: string;
  readonly depth: number;
}

export interface KnownEntry {
  readonly entry: SkeletonEntry;
  readonly place: Place;
  readonly path: string;
  readonly depth: number;
  readonly field: Field;
  /** What the entry's value should be: the field's type, or that of a map's values. */
  readonly type: TypeExpr;
  /** The entry is a key of a map, and `field` the map. */
  readonly mapKey?: boolean;
  /** A type that stands in the place of the value. */
  readonly bare?: WrittenType;
}

/** A key that the schema does not know, or one below such a key (`below`). */
export interface UnknownEntry {
  readonly entry: SkeletonEntry;
  readonly place: Place;
  readonly path: string;
  readonly depth: number;
  readonly field?: undefined;
  readonly below?: SkeletonEntry;
}

export type WalkedEntry = KnownEntry | UnknownEntry;

export interface WalkedValue {
  readonly node: SkeletonNode;
  readonly type: TypeExpr;
  readonly entry: KnownEntry;
}

export interface WalkedSkeleton {
  readonly index: SchemaIndex;
  readonly entries: readonly WalkedEntry[];
  readonly mappings: readonly { readonly mapping: SkeletonMapping; readonly place: Place }[];
  readonly values: readonly WalkedValue[];
}

interface Walk extends WalkedSkeleton {
  readonly entries: WalkedEntry[];
  readonly mappings: { readonly mapping: SkeletonMapping; readonly place: Place }[];
  readonly values: WalkedValue[];
}
