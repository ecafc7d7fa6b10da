import { parseSkeleton } from '../skeleton/parse-skeleton.ts';
import type { Annotation } from '../skeleton/types.ts';
import type { Span } from '../text/position.ts';
import type { Paragraph } from './join-pieces.ts';

/** Finds the author's words in a skeleton, without the types. Words that follow each other line by line are one note. */
export function annotationWords(source: string): AnnotationWords {
  const { annotations } = parseSkeleton(source, { file: '' }).skeleton;
  const notes: Span[][] = [];
  const asides: Span[][] = [];
  let last: Annotation | undefined;
  for (const annotation of annotations) {
    const { note, span } = annotation;
    if (!note) continue;
    if (!isAlone(source, span)) {
      asides.push([note.span]);
      continue;
    }
    const goesOn = last !== undefined && isLineBreak(source.slice(last.span.end, span.start));
    if (goesOn) notes.at(-1)?.push(note.span);
    else notes.push([note.span]);
    last = annotation;
  }
  return { notes, asides };
}

function isAlone(source: string, { start }: Span): boolean {
  const lineStart =
    Math.max(source.lastIndexOf('\n', start - 1), source.lastIndexOf('\r', start - 1)) + 1;
  return source.slice(lineStart, start).trim() === '';
}

function isLineBreak(text: string): boolean {
  return /^[^\S\r\n]*(?:\r\n|\n|\r)[^\S\r\n]*$/.test(text);
}

export interface AnnotationWords {
  /** Comments on lines of their own: whole sentences. */
  readonly notes: readonly Paragraph[];
  /** Comments behind a key: a few words. */
  readonly asides: readonly Paragraph[];
}
