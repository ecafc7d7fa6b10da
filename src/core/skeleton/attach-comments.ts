import { lineColumn, lineStarts, type Span } from '../text/position.ts';
import type { BuiltDocument } from './build-tree.ts';
import { readAnnotation, readCommentLine, readHeadLine } from './read-annotation.ts';
import type { Comment } from './scan-state.ts';
import type { Annotation, AuthorNote, SkeletonNode, WrittenType } from './types.ts';

/**
 * Gives each comment to the key or the document that it speaks of.
 *
 * - Behind something on its line: the first key of that line, else the key whose value goes on there.
 * - On lines of their own: the key that follows without a blank line; but when they are indented further than that
 *   key, or follow a line of a value without a blank line, the last key before them that is indented less.
 * - At the head of a document: its lead, if they do not touch the first key, or that key is `apiVersion` or `kind`, or
 *   they begin with a qualified type name.
 * - In a file without any key: its lead.
 * - What blank lines part from all keys is a heading for the eye and belongs to none.
 */
export function attachComments(
  source: string,
  documents: readonly BuiltDocument[],
  comments: readonly Comment[],
): AttachedComments {
  const page: Page = { source, starts: lineStarts(source), keys: [] };
  for (const document of documents) collectKeys(page, document, document.root);
  const words: AttachedComments = { annotations: [], byKey: new Map(), heads: new Map() };
  for (const group of groupLines(page, comments)) {
    if (!group.alone) {
      const read = readAnnotation(source, group.comments[0]);
      addToKey(words, keyOfLine(page, group), [read], 'asides');
      continue;
    }
    const document = wordlessDocument(page, documents) ?? headedDocument(page, group);
    const [first, ...rest] = group.comments;
    const head = document ? readHeadLine(source, first) : readCommentLine(source, first);
    const read = [head, ...rest.map((span) => readCommentLine(source, span))];
    if (document) addToHead(words, document, read);
    else addToKey(words, keyOfLines(page, group), read, 'notes');
  }
  return words;
}

function collectKeys(page: Page, document: BuiltDocument, node: SkeletonNode): void {
  if (node.t === 'sequence') for (const item of node.items) collectKeys(page, document, item);
  if (node.t !== 'mapping') return;
  for (const { key, keySpan, value } of node.entries) {
    page.keys.push({
      key,
      document,
      start: keySpan.start,
      ...lineColumn(page.starts, keySpan.start),
    });
    collectKeys(page, document, value);
  }
}

/** Comment lines that follow each other are one group; any other comment is a group of its own. */
function groupLines({ starts }: Page, comments: readonly Comment[]): Group[] {
  const groups: Group[] = [];
  for (const { span, alone } of comments) {
    const { line, column } = lineColumn(starts, span.start);
    const last = groups.at(-1);
    if (last?.alone && alone && last.lastLine === line - 1) {
      last.comments.push(span);
      last.lastLine = line;
    } else groups.push({ comments: [span], alone, column, firstLine: line, lastLine: line });
  }
  return groups;
}

function keyOfLine({ keys }: Page, group: Group): Key | undefined {
  const before = keys[firstKeyAfter(keys, group.comments[0].start) - 1];
  if (before?.line !== group.firstLine) return before;
  let index = firstKeyAfter(keys, group.comments[0].start) - 1;
  while (keys[index - 1]?.line === group.firstLine) index--;
  return keys[index];
}

function keyOfLines(page: Page, group: Group): Key | undefined {
  const { keys } = page;
  const index = firstKeyAfter(keys, group.comments[0].start);
  const next = keys[index];
  if (next?.line === group.lastLine + 1 && group.column <= next.column) return next;
  const touches = next?.line === group.lastLine + 1 || !isBlankLine(page, group.firstLine - 1);
  if (!touches) return undefined;
  return keys.slice(0, index).findLast((key) => key.column < group.column);
}

/** The first document, where comments are all that the file holds. */
function wordlessDocument(
  { keys }: Page,
  [first]: readonly BuiltDocument[],
): BuiltDocument | undefined {
  return keys.length === 0 && first?.root.t === 'empty' ? first : undefined;
}

function headedDocument(page: Page, group: Group): BuiltDocument | undefined {
  const start = group.comments[0].start;
  const index = firstKeyAfter(page.keys, start);
  const next = page.keys[index];
  const before = page.keys[index - 1];
  if (!next || before?.document === next.document) return undefined;
  const marker = page.source.lastIndexOf('\n---', next.start);
  if (before && start < marker) return undefined;
  const touches = next.line === group.lastLine + 1;
  if (!touches || next.key === 'apiVersion' || next.key === 'kind') return next.document;
  const type = readHeadLine(page.source, group.comments[0]).type;
  return type?.t === 'name' && type.name.includes('/') ? next.document : undefined;
}

function firstKeyAfter(keys: readonly Key[], offset: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isBlankLine({ source, starts }: Page, line: number): boolean {
  const start = starts[line - 1];
  return start === undefined || source.slice(start, starts[line] ?? source.length).trim() === '';
}

function addToKey(
  words: AttachedComments,
  key: Key | undefined,
  read: readonly Annotation[],
  place: 'notes' | 'asides',
): void {
  words.annotations.push(...read);
  if (!key) return;
  const known = words.byKey.get(key.start) ?? { notes: [], asides: [] };
  for (const { type, note } of read) {
    known.type ??= type;
    if (note) known[place].push(note);
  }
  words.byKey.set(key.start, known);
}

function addToHead(
  words: AttachedComments,
  document: BuiltDocument,
  read: readonly Annotation[],
): void {
  words.annotations.push(...read);
  const known = words.heads.get(document) ?? { notes: [] };
  for (const { type, note } of read) {
    known.type ??= type;
    if (note) known.notes.push(note);
  }
  words.heads.set(document, known);
}

/** A type and notes, as they are gathered. */
export interface Words {
  type?: WrittenType | undefined;
  readonly notes: AuthorNote[];
}

/** What is said of a key: on lines of their own, and behind it on its line. */
export interface KeyWords extends Words {
  readonly asides: AuthorNote[];
}

export interface AttachedComments {
  readonly annotations: Annotation[];
  /** By the offset at which the key starts. */
  readonly byKey: Map<number, KeyWords>;
  readonly heads: Map<BuiltDocument, Words>;
}

interface Page {
  readonly source: string;
  readonly starts: readonly number[];
  /** In reading order. */
  readonly keys: Key[];
}

interface Key {
  readonly key: string;
  readonly document: BuiltDocument;
  readonly start: number;
  readonly line: number;
  readonly column: number;
}

interface Group {
  readonly comments: [Span, ...Span[]];
  readonly alone: boolean;
  readonly column: number;
  readonly firstLine: number;
  lastLine: number;
}
