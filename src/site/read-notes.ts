import { noteAddress } from '../core/markdown/note-address.ts';
import type { NoteFrontmatter } from '../core/markdown/note-frontmatter.ts';
import { readFrontmatter } from '../core/markdown/read-frontmatter.ts';
import type { SourceFile } from '../core/text/source-file.ts';

/** Returns the notes among the sources with their frontmatter; those whose frontmatter is wrong are left to the linter. */
export function readNotes(sources: readonly SourceFile[]): ReadNote[] {
  return sources.flatMap(({ file, text }) => {
    const { data } = readFrontmatter(text);
    const id = data && noteAddress(file, data);
    return data && id ? [{ id, file, data, text, mdx: file.endsWith('.mdx') }] : [];
  });
}

export interface ReadNote {
  /** The last part of the note's address. */
  readonly id: string;
  readonly file: string;
  readonly data: NoteFrontmatter;
  readonly text: string;
  readonly mdx: boolean;
}
