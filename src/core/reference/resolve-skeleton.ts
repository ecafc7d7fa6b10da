import type { SchemaIndex } from '../schema/schema-index.ts';
import type { Definition, DefinitionId, Field } from '../schema/types.ts';
import type {
  Annotation,
  AuthorNote,
  Finding,
  ParsedSkeleton,
  SkeletonDocument,
} from '../skeleton/types.ts';
import type { Diagnostic, Severity } from '../text/diagnostic.ts';
import type { Span } from '../text/position.ts';
import {
  type Identity,
  identifyManifest,
  type SkeletonSubject,
  subjectOf,
} from './identify-manifest.ts';
import { apiVersionMismatch } from './rules/api-version-mismatch.ts';
import { fieldDeprecated } from './rules/field-deprecated.ts';
import { fieldUnknown } from './rules/field-unknown.ts';
import { kindTypeConflict } from './rules/kind-type-conflict.ts';
import { kindUnknown } from './rules/kind-unknown.ts';
import { requiredMissing } from './rules/required-missing.ts';
import { typeMismatch } from './rules/type-mismatch.ts';
import { typeUnknown } from './rules/type-unknown.ts';
import { valueEnum } from './rules/value-enum.ts';
import { valueType } from './rules/value-type.ts';
import type { SkeletonModel } from './skeleton-model.ts';
import { type WalkedEntry, walkSkeleton } from './walk-skeleton.ts';
import { namesIn } from './written-type.ts';

/**
 * Joins a parsed skeleton with the schema: every key with the field it stands for, every written type with its
 * definition, and a finding for each that does not fit. Documents that describe nothing of the schema (other tools'
 * files, custom resources) are left out without a finding. Spans are offsets in `source`.
 */
export function resolveSkeleton(
  skeleton: ParsedSkeleton,
  index: SchemaIndex,
  options: ResolveOptions,
): { resolved: ResolvedSkeleton[]; diagnostics: Diagnostic[] } {
  const { file, severity = 'error' } = options;
  const annotations = annotationsByDocument(skeleton);
  const results = skeleton.documents.map((document, at) =>
    resolveDocument(document, annotations[at] ?? [], index, options),
  );
  const diagnostics = results
    .flatMap((result) => result.findings)
    .map((finding) => ({
      ...finding,
      severity: finding.code === 'field-deprecated' ? 'warning' : severity,
      file,
    }))
    .sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
  return { resolved: results.flatMap(({ resolved }) => resolved ?? []), diagnostics };
}

const identityRules = [kindUnknown, apiVersionMismatch, kindTypeConflict];

const skeletonRules = [
  fieldUnknown,
  typeUnknown,
  typeMismatch,
  valueType,
  valueEnum,
  requiredMissing,
  fieldDeprecated,
];

function resolveDocument(
  document: SkeletonDocument,
  annotations: readonly Annotation[],
  index: SchemaIndex,
  options: ResolveOptions,
): { resolved?: ResolvedSkeleton; findings: readonly Finding[] } {
  const identity: Identity = options.subject
    ? { t: 'unnamed' }
    : identifyManifest(document.root, index);
  const findings = identityRules.flatMap((rule) => rule(identity, index));
  const subject = options.subject ?? subjectOf(identity);
  const definition = subject && definitionOf(subject, index);
  if (!subject || !definition) return { findings };
  const walked = walkSkeleton(document.root, definition, index);
  const model: SkeletonModel = { ...walked, identity, document, annotations };
  const resolved = {
    subject,
    ...(document.lead && { lead: document.lead }),
    entries: walked.entries.flatMap((entry) => resolveEntry(entry, index)),
    unresolved: walked.entries.filter((one) => !one.field).map(({ entry }) => entry.keySpan),
  };
  return { resolved, findings: [...findings, ...skeletonRules.flatMap((rule) => rule(model))] };
}

/** Parts the annotations where the next document begins; what stands above its first key counts to the one before. */
function annotationsByDocument({ documents, annotations }: ParsedSkeleton): Annotation[][] {
  const parts: Annotation[][] = documents.map(() => []);
  let at = 0;
  for (const annotation of annotations) {
    while (
      annotation.span.start >= (documents[at + 1]?.root.span.start ?? Number.POSITIVE_INFINITY)
    )
      at++;
    parts[at]?.push(annotation);
  }
  return parts;
}

function definitionOf(subject: SkeletonSubject, { schema }: SchemaIndex): Definition | undefined {
  const id = subject.t === 'type' ? subject.id : schema.resources.get(subject.id)?.definition;
  return id === undefined ? undefined : schema.definitions.get(id);
}

function resolveEntry(walked: WalkedEntry, index: SchemaIndex): ResolvedEntry[] {
  if (!walked.field) return [];
  const { entry, place, path, depth, field, type, bare } = walked;
  const context = { index, near: place.definition.id, expected: type };
  const types = [entry.type, bare].flatMap((written) => (written ? namesIn(written, context) : []));
  return [
    {
      path,
      keySpan: entry.keySpan,
      depth,
      owner: place.definition.id,
      field,
      ...(entry.note && { note: entry.note }),
      types: types.map(({ span, definition }) => ({
        span,
        ...(definition && { definition: definition.id }),
      })),
    },
  ];
}

export interface ResolveOptions {
  /** Path of the file relative to the project, with `/`. */
  readonly file: string;
  /** Default: `error`. A deprecated field is always a warning. */
  readonly severity?: Severity;
  /** What the skeleton describes. Default: what its `apiVersion` and `kind` say. */
  readonly subject?: SkeletonSubject | undefined;
}

/** One document of a skeleton, joined with the schema. */
export interface ResolvedSkeleton {
  readonly subject: SkeletonSubject;
  readonly lead?: AuthorNote;
  /** In reading order. */
  readonly entries: readonly ResolvedEntry[];
  /** The keys that stand for no field. */
  readonly unresolved: readonly Span[];
}

export interface ResolvedEntry {
  /**
   * The field's address inside the subject: arrays add no segment, maps of objects add `*`. The keys of a map have the
   * path of the map.
   */
  readonly path: string;
  readonly keySpan: Span;
  /** 0 at the root of the document. */
  readonly depth: number;
  /** The definition that declares the field. */
  readonly owner: DefinitionId;
  readonly field: Field;
  readonly note?: AuthorNote;
  /** The type names that the author wrote. */
  readonly types: readonly { readonly span: Span; readonly definition?: DefinitionId }[];
}
