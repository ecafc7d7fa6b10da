import type { Span } from './position.ts';

export type Severity = 'error' | 'warning';

/** Every finding about an author's file. A code is permanent: it is never renamed or given another meaning. */
export const diagnosticCodes = {
  'yaml-syntax': 'The YAML cannot be read.',
  'duplicate-key': 'The same key stands twice in one mapping.',
  'kind-unknown': 'No resource of this kind is served by the API.',
  'api-version-mismatch': 'The kind exists, but not under this apiVersion.',
  'kind-type-conflict': 'An annotated type contradicts the kind of the manifest.',
  'field-unknown': 'The type has no field of this name.',
  'type-unknown': 'No API type has this name.',
  'type-mismatch': 'The annotated type is not the type of the field.',
  'value-type': 'The value does not fit the type of the field.',
  'value-enum': 'The value is not among those that the field allows.',
  'required-missing': 'A required field is absent.',
  'field-deprecated': 'The field is deprecated.',
  'skeleton-unread': 'Nothing shows what stands here: another skeleton speaks of the kind or type.',
  'link-unknown': 'Words in a note or skeleton name a kind, type or field that does not exist.',
  'frontmatter-invalid': "A note's frontmatter does not have the expected shape.",
  'diagram-invalid': 'A diagram of a note cannot be drawn as it is written.',
  'mdx-syntax': 'The MDX of a note cannot be read.',
  'encoding-invalid': 'The file is not UTF-8 text.',
  'internal-error': 'The check of a file failed, by a fault of this program.',
} as const satisfies Record<string, string>;

export type DiagnosticCode = keyof typeof diagnosticCodes;

/** A finding, as data. Reporters render it; line and column are computed there, from `span`. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** What is wrong and why, in full sentences, without the position. */
  readonly message: string;
  /** What to do. */
  readonly hint?: string;
  /** Path of the file relative to the project, with `/`. */
  readonly file: string;
  /** Where in the file; absent when the finding is about the whole file. */
  readonly span?: Span;
  /** Other places of the same file that belong to the finding. */
  readonly related?: readonly RelatedPlace[];
}

export interface RelatedPlace {
  readonly message: string;
  readonly span: Span;
}
