import type { Diagnostic, Severity } from '../text/diagnostic.ts';
import { type AttachedComments, attachComments } from './attach-comments.ts';
import { type BuiltDocument, buildTrees } from './build-tree.ts';
import { parseYaml } from './parse-yaml.ts';
import { joinNotes } from './read-annotation.ts';
import { scanSource } from './scan-source.ts';
import type { Comment } from './scan-state.ts';
import type { Finding, ParsedSkeleton, SkeletonDocument, SkeletonNode } from './types.ts';

/**
 * Parses a manifest with annotations. Any input gives a skeleton, of what could be read, and a finding for each place
 * that could not; it never throws. Spans are offsets in `source`.
 */
export function parseSkeleton(
  source: string,
  { file, severity = 'error' }: ParseOptions,
): { skeleton: ParsedSkeleton; diagnostics: Diagnostic[] } {
  const scanned = scanSource(source);
  const { toSource, text } = scanned.edited;
  const parsed = parseYaml(text);
  const trees = buildTrees(parsed.events, parsed.text, toSource);
  const built = trees.documents.length > 0 ? trees.documents : commentsOnly(scanned.comments);
  const words = attachComments(source, built, scanned.comments);
  const syntax = parsed.findings.map((finding) => relocate(finding, toSource));
  const diagnostics = [...scanned.findings, ...syntax, ...trees.findings]
    .map((finding) => ({ ...finding, severity, file }))
    .sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
  const documents = built.map((document) => finishDocument(document, words));
  return { skeleton: { documents, annotations: words.annotations }, diagnostics };
}

/** To YAML, comments alone are no document; to a reader they are the lead of one. */
function commentsOnly(comments: readonly Comment[]): BuiltDocument[] {
  const root: SkeletonNode = { t: 'empty', span: { start: 0, end: 0 } };
  return comments.length > 0 ? [{ root, start: 0 }] : [];
}

function relocate(finding: Finding, toSource: (offset: number) => number): Finding {
  const { span } = finding;
  return span
    ? { ...finding, span: { start: toSource(span.start), end: toSource(span.end) } }
    : finding;
}

function finishDocument(built: BuiltDocument, words: AttachedComments): SkeletonDocument {
  const head = words.heads.get(built);
  const lead = head && joinNotes(head.notes);
  const headType = head?.type;
  return {
    root: withWords(built.root, words),
    ...(lead && { lead }),
    ...(headType && { headType }),
  };
}

function withWords(node: SkeletonNode, words: AttachedComments): SkeletonNode {
  if (node.t === 'sequence') {
    return { ...node, items: node.items.map((item) => withWords(item, words)) };
  }
  if (node.t !== 'mapping') return node;
  const entries = node.entries.map((entry) => {
    const own = words.byKey.get(entry.keySpan.start);
    // The lines of comment say at length what the word behind the key reminds of.
    const note = own && joinNotes(own.notes.length > 0 ? own.notes : own.asides);
    const value = withWords(entry.value, words);
    return { ...entry, value, ...(own?.type && { type: own.type }), ...(note && { note }) };
  });
  return { ...node, entries };
}

export interface ParseOptions {
  /** Path of the file relative to the project, with `/`. */
  readonly file: string;
  /** Default: `error`. */
  readonly severity?: Severity;
}
