import type { Synonyms } from './site-words.ts';

/**
 * All fields of all kinds in little space: the types, each once, with the fields that they declare. What a browser loads
 * and expands to paths.
 */
export interface FieldGraph {
  /** In the order in which equal answers are shown. */
  readonly kinds: readonly WrittenKind[];
  readonly types: readonly WrittenType[];
  /** Places that stand for a field before shallower ones, as `kindIndex.path`. */
  readonly places: readonly string[];
}

export interface WrittenKind {
  readonly kind: string;
  /** `apps/v1`; the core group is `core`: as in the address of the kind's page. */
  readonly version: string;
  /** Plural and short names, between spaces. */
  readonly names: string;
  /** Index of its type in `types`. */
  readonly type: number;
  /** The part of the site that it belongs to: `kinds.<category>`. */
  readonly part: string;
}

/**
 * Name; version as of a kind; the fields (none: empty) as `name:label`, or `name:label:value|value` with enum values, between commas, with
 * a `*` in front of those that stand in the skeleton of a kind. The label names the type that a field leads to: that of the
 * same version, else the first of this name.
 */
export type WrittenType = readonly [name: string, version: string, fields: string];

/** What search knows beside the names: which fields the author speaks of, and how the site is divided. */
export interface SearchWords extends NotedPlaces {
  /** What each kind is for, in the order of the graph's kinds. */
  readonly kinds: readonly string[];
  /** Words that readers type for those of the site; the reasons are in the data file. */
  readonly synonyms: Synonyms;
  /** What a search can be narrowed to: `notes.<section>` and `kinds.<category>`, with their titles. */
  readonly parts: readonly { readonly id: string; readonly title: string }[];
}

/** Which fields the author's notes are on. The notes are numbered in this order. */
export interface NotedPlaces {
  /** For each type of the graph the places of the noted fields among its fields, between spaces. */
  readonly fields: readonly string[];
  /** For each kind of the graph the paths that its own skeleton speaks of, between spaces. */
  readonly places: readonly string[];
}

/**
 * For each gram the notes that hold it: the number times 4, plus how far behind it first stands, in steps of 16 characters
 * up to 3; as differences, each to the one before. Empty: in too many to count.
 */
export type NoteShard = Readonly<Record<string, readonly number[]>>;
