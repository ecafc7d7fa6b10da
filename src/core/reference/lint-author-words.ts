import { findFieldLinks } from '../markdown/find-field-links.ts';
import type { SchemaIndex } from '../schema/schema-index.ts';
import type { ParsedSkeleton } from '../skeleton/types.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { SourceFile } from '../text/source-file.ts';
import { linkFinding } from './link-finding.ts';
import { fieldLinkResolver } from './resolve-field-link.ts';

/** Checks the fields that the words in a skeleton name as code, as those of a note are checked. */
export function lintAuthorWords(
  { annotations }: ParsedSkeleton,
  { file, text }: SourceFile,
  index: SchemaIndex,
): Diagnostic[] {
  const resolve = fieldLinkResolver(index);
  return annotations.flatMap(({ note }) => {
    // The words stand on one line, so their source is what the author wrote, white space aside.
    const words = note ? text.slice(note.span.start, note.span.end) : '';
    if (!note || !words.includes('`')) return [];
    return findFieldLinks(words).flatMap((candidate) => {
      const { start, end } = candidate.span;
      const span = { start: note.span.start + start, end: note.span.start + end };
      return linkFinding({ ...candidate, span }, resolve(candidate.text), index, file) ?? [];
    });
  });
}
