import type { NoteFrontmatter } from '../core/markdown/note-frontmatter.ts';
import { readFrontmatter } from '../core/markdown/read-frontmatter.ts';
import type { SourceFile } from '../core/text/source-file.ts';

/** Returns the notes among the sources with their frontmatter; those whose frontmatter is wrong are left to the linter. */
export function readNotes(sources: readonly SourceFile[]): ReadNote[] {
  return sources.flatMap(({ file, text }) => {
    const name = /^content\/notes\/(.+)\.(mdx?)$/.exec(file);
    const { data } = name ? readFrontmatter(text) : {};
    if (!name?.[1] || !data) return [];
    return [{ id: data.id ?? name[1], file, data, text, mdx: name[2] === 'mdx' }];
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
