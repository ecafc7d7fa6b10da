import { type FieldLinkCandidate, fieldLinksOf } from '../core/markdown/find-field-links.ts';
import { noteAddress } from '../core/markdown/note-address.ts';
import type { NoteFrontmatter } from '../core/markdown/note-frontmatter.ts';
import { parseNote } from '../core/markdown/parse-note.ts';
import { readFrontmatter } from '../core/markdown/read-frontmatter.ts';
import type { SourceFile } from '../core/text/source-file.ts';

/** Returns the notes among the sources with their frontmatter; those whose frontmatter is wrong are left to the linter. */
export function readNotes(sources: readonly SourceFile[]): ReadNote[] {
  return sources.flatMap((source) => {
    const { file, text } = source;
    const { data } = readFrontmatter(text);
    const id = data && noteAddress(file, data);
    return data && id
      ? [{ id, file, data, source, links: fieldLinksOf(parseNote(source), text) }]
      : [];
  });
}

/** Returns the notes that a site shows: drafts only where their author is at work. */
export function shownNotes(
  notes: readonly ReadNote[],
  { drafts }: { drafts: boolean },
): readonly ReadNote[] {
  return notes.filter(({ data }) => drafts || !data.draft);
}

/** Plain data: one thread can hand it to another. */
export interface ReadNote {
  /** The last part of the note's address. */
  readonly id: string;
  readonly file: string;
  readonly data: NoteFrontmatter;
  readonly source: SourceFile;
  /** What may name a field, type or kind in it. */
  readonly links: readonly FieldLinkCandidate[];
}
