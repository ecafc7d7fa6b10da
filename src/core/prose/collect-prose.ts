import { findFences } from '../markdown/find-fences.ts';
import type { Span } from '../text/position.ts';
import type { SourceFile } from '../text/source-file.ts';
import { annotationWords } from './annotation-words.ts';
import { joinPieces, type Paragraph } from './join-pieces.ts';
import { scalarWords } from './scalar-words.ts';

/**
 * Returns what there is to proofread in a file. Of a note: its text, and as phrases the values of its frontmatter and
 * the words behind the keys of its manifests. Of a skeleton: the notes, and as phrases the words behind the keys. Of any
 * other YAML file: the Japanese values, as phrases.
 */
export function collectProse({ file, text }: SourceFile): ProseText[] {
  if (!/\.ya?ml$/.test(file)) {
    const phrases = [...frontmatterWords(text), ...fenceWords(text, file.endsWith('.mdx'))];
    return [
      { file, register: 'note', text, toSource: (offset) => offset },
      ...prose(file, 'phrase', text, phrases),
    ];
  }
  if (!isSkeleton.test(file)) return prose(file, 'phrase', text, scalarWords(text));
  const { notes, asides } = annotationWords(text);
  return [...prose(file, 'field-note', text, notes), ...prose(file, 'phrase', text, asides)];
}

const isSkeleton = /^reference\/(?:kinds\/|types\/|every-kind\.yaml$)/;

function prose(
  file: string,
  register: Register,
  source: string,
  words: readonly Paragraph[],
): ProseText[] {
  return words.length > 0 ? [{ file, register, ...joinPieces(source, words) }] : [];
}

function frontmatterWords(text: string): Paragraph[] {
  const head = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0];
  if (head === undefined) return [];
  const yaml = /^[\s\S]*?(?=^---[ \t]*$)/m.exec(text.slice(head.length))?.[0] ?? '';
  return scalarWords(yaml).map((spans) =>
    spans.map((span) => mapSpan(span, (offset) => head.length + offset)),
  );
}

function fenceWords(text: string, mdx: boolean): Paragraph[] {
  const fences = findFences(text, { mdx }).filter(({ lang }) => /^ya?ml$/.test(lang));
  return fences.flatMap(({ code, toSource }) => {
    const { notes, asides } = annotationWords(code);
    return [...notes, ...asides].map((spans) => spans.map((span) => mapSpan(span, toSource)));
  });
}

function mapSpan({ start, end }: Span, toSource: (offset: number) => number): Span {
  return { start: toSource(start), end: toSource(end) };
}

/**
 * How a text is written: a `note` politely (です・ます), a `field-note` plainly (常体), both in whole sentences; a
 * `phrase` is a title, a summary or a few words.
 */
export type Register = 'note' | 'field-note' | 'phrase';

export interface ProseText {
  readonly file: string;
  readonly register: Register;
  /** Markdown. */
  readonly text: string;
  /** The offset in the file of an offset in `text`. */
  readonly toSource: (offset: number) => number;
}
