import { parseFrontmatter } from '@astrojs/markdown-remark';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { MarkdownHeading } from 'astro';
import { noteProcessor } from '../markdown/note-processor.ts';
import type { ReadNote } from '../read-notes.ts';

/** Renders the notes under the project folder `root` as Astro would, by the paths of their files. */
export async function renderNotes(
  root: string,
  notes: readonly ReadNote[],
): Promise<ReadonlyMap<string, RenderedNote>> {
  const processor = await noteProcessor.createRenderer({ syntaxHighlight: false });
  const rendered = new Map<string, RenderedNote>();
  for (const { file, source } of notes.filter(isPlainNote)) {
    const { content, frontmatter } = parseFrontmatter(source.text);
    const fileURL = pathToFileURL(join(root, file));
    const { code, metadata } = await processor.render(content, { frontmatter, fileURL });
    rendered.set(file, { html: code, headings: metadata.headings });
  }
  return rendered;
}

/** Tells whether a note can be rendered without Astro, to whom MDX and pictures are left: both become modules. */
export function isPlainNote({ file, source }: ReadNote): boolean {
  return file.endsWith('.md') && !/!\[|<img/.test(source.text);
}

/** Plain data: one thread can hand it to another. */
export interface RenderedNote {
  readonly html: string;
  readonly headings: readonly MarkdownHeading[];
}
