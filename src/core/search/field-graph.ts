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
  /** The id of the kind's category. */
  readonly category: string;
}

/**
 * Name; version as of a kind; the fields as `name:label`, or `name:label:value|value` with enum values, between commas;
 * 1 where authors wrote about the type. The label names the type that a field leads to: that of the same version, else
 * the first of this name.
 */
export type WrittenType = readonly [name: string, version: string, fields: string, written: 0 | 1];

/** The author's notes as plain text, by `typeIndex.field` for all places of a field and `kindIndex.path` for one. */
export interface FieldNotes {
  readonly fields: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, string>>;
  /** What each kind is for, in the order of the graph's kinds. */
  readonly kinds: readonly string[];
}
