import type { Diagnostic } from '../text/diagnostic.ts';
import type { Span } from '../text/position.ts';

/** A diagnostic before the stage that found it is told the file and the severity. */
export type Finding = Omit<Diagnostic, 'file' | 'severity'>;

/** An annotated type as the author wrote it, before it is looked up in the schema. */
export type WrittenType =
  | { readonly t: 'name'; readonly name: string; readonly span: Span }
  | { readonly t: 'array'; readonly items: WrittenType; readonly span: Span }
  | { readonly t: 'map'; readonly values: WrittenType; readonly span: Span };

/** A stretch of an author's words: inline Markdown, white space folded. */
export interface AuthorNote {
  readonly text: string;
  readonly span: Span;
}

/** What stands behind `//` or `#` on one line. */
export interface Annotation {
  /** From the opening `//` or `#` to the end of the line. */
  readonly span: Span;
  readonly type?: WrittenType;
  readonly note?: AuthorNote;
  /** It says that something was left out here: `...`, 以下略. Such words are no note. */
  readonly omits?: true;
}

export interface SkeletonScalar {
  readonly t: 'scalar';
  readonly span: Span;
  /** The text as YAML reads it, before it is given a type. */
  readonly value: string;
  readonly style: 'plain' | 'quoted' | 'block';
}

export interface SkeletonMapping {
  readonly t: 'mapping';
  readonly span: Span;
  readonly entries: readonly SkeletonEntry[];
  /** A merge key (`<<`) adds entries that are not listed. */
  readonly merged?: true;
}

export interface SkeletonSequence {
  readonly t: 'sequence';
  readonly span: Span;
  readonly items: readonly SkeletonNode[];
}

/**
 * No value is known: `name:` says only that the field exists, and what an alias or a template expression stands for is
 * not looked up.
 */
export interface SkeletonEmpty {
  readonly t: 'empty';
  readonly span: Span;
}

export type SkeletonNode = SkeletonScalar | SkeletonMapping | SkeletonSequence | SkeletonEmpty;

export interface SkeletonEntry {
  readonly key: string;
  readonly keySpan: Span;
  /** A bare `metadata: ObjectMeta` arrives as a plain scalar: only the schema can tell that it is a type. */
  readonly value: SkeletonNode;
  readonly type?: WrittenType;
  /** The comment lines above the key, joined by line breaks; without such lines the note on the key's own line. */
  readonly note?: AuthorNote;
}

/** One YAML document of a skeleton. Spans are offsets in the whole source text. */
export interface SkeletonDocument {
  readonly root: SkeletonNode;
  /** The comment at the head of the file: the lead of the kind or type. */
  readonly lead?: AuthorNote;
  /** The definition named at the head of a type skeleton: `// apps/v1/DeploymentSpec // …`. */
  readonly headType?: WrittenType;
}

export interface ParsedSkeleton {
  readonly documents: readonly SkeletonDocument[];
  /** Every annotation in the source, in order, for highlighting. */
  readonly annotations: readonly Annotation[];
}
