import type { Span } from '../text/position.ts';
import { parseWrittenType } from './parse-type.ts';
import type { Annotation, AuthorNote, WrittenType } from './types.ts';

/**
 * Reads what stands behind an opener. The text is split into segments at every further `//` that follows white space;
 * the first segment is the type if it is a type expression, and all others are the author's note.
 *
 * @param span from the opening `//` or `#` to the end of the line
 */
export function readAnnotation(source: string, span: Span): Annotation {
  const segments = splitSegments(source, span);
  const first = segments[0];
  const type = first && parseWrittenType(source.slice(first.start, first.end), first.start);
  return annotation(source, span, type ? segments.slice(1) : segments, type);
}

/** Reads a comment line of its own, which is all note. */
export function readCommentLine(source: string, span: Span): Annotation {
  return annotation(source, span, splitSegments(source, span), undefined);
}

/**
 * Reads the first line of a file's head, which may begin with the type that the file describes: either a qualified
 * name (`apps/v1/DeploymentSpec`), or any name that a further segment follows.
 */
export function readHeadLine(source: string, span: Span): Annotation {
  const read = readAnnotation(source, span);
  const isType = read.type?.t === 'name' && (read.note || read.type.name.includes('/'));
  return isType ? read : readCommentLine(source, span);
}

/** Joins notes in reading order with line breaks; `undefined` when there is none. */
export function joinNotes(notes: readonly AuthorNote[]): AuthorNote | undefined {
  const first = notes[0];
  const last = notes.at(-1);
  if (!first || !last) return undefined;
  if (first === last) return first;
  return {
    text: notes.map((note) => note.text).join('\n'),
    span: { start: first.span.start, end: last.span.end },
  };
}

const opener = /^(?:\/\/+|／／+|#+|＃+)/;
const separator = /(?<=[\s\u3000])(?:\/\/|／／)/g;
/** A ruler such as `# ------` is decoration, not words. */
const ruler = /^[-=*#/_~+\s\u3000]*$/;
/** `...`, 以下略, （省略）. */
const omission = /^(?:\.{2,}|…+|[（(]?(?:以下|中|前|後|上)?(?:省略|略)[）)]?。?)$/;

function annotation(
  source: string,
  span: Span,
  noteSegments: readonly Span[],
  type: WrittenType | undefined,
): Annotation {
  const notes = noteSegments.flatMap((segment) => readNote(source, segment) ?? []);
  const omits = notes.some(({ text }) => omission.test(text));
  const note = joinNotes(notes.filter(({ text }) => !omission.test(text)));
  return { span, ...(type && { type }), ...(note && { note }), ...(omits && { omits }) };
}

function splitSegments(source: string, span: Span): Span[] {
  const text = source.slice(span.start, span.end);
  const bodyStart = opener.exec(text)?.[0].length ?? 0;
  const segments: Span[] = [];
  let start = bodyStart;
  for (const match of text.matchAll(separator)) {
    if (match.index < bodyStart) continue;
    segments.push({ start: span.start + start, end: span.start + match.index });
    start = match.index + match[0].length;
  }
  segments.push({ start: span.start + start, end: span.end });
  return segments;
}

function readNote(source: string, segment: Span): AuthorNote | undefined {
  const text = source.slice(segment.start, segment.end);
  if (ruler.test(text)) return undefined;
  const start = segment.start + (text.length - text.trimStart().length);
  const end = segment.start + text.trimEnd().length;
  return { text: text.trim().replace(/\s+/g, ' '), span: { start, end } };
}
