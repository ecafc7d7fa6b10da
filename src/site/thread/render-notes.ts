import { parseFrontmatter } from '@astrojs/markdown-remark';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { noteProcessor } from '../markdown/note-processor.ts';
import type { ReadNote } from '../read-notes.ts';

/**
 * Renders the notes under the project folder `root` as Astro would, by the addresses of their files. Those in MDX are left
 * to Astro: they become modules.
 */
export async function renderNotes(
  root: string,
  notes: readonly ReadNote[],
): Promise<ReadonlyMap<string, RenderedNote>> {
  const processor = await noteProcessor.createRenderer({ syntaxHighlight: false });
  const rendered = new Map<string, RenderedNote>();
  for (const { file, source } of notes.filter(({ file }) => file.endsWith('.md'))) {
    const { content, frontmatter } = parseFrontmatter(source.text);
    const body = content.trim();
    const fileURL = pathToFileURL(join(root, file));
    rendered.set(fileURL.href, {
      body,
      result: await processor.render(body, { frontmatter, fileURL }),
    });
  }
  return rendered;
}

/** Plain data: one thread can hand it to another. */
export interface RenderedNote {
  /** The Markdown that was rendered. */
  readonly body: string;
  readonly result: Awaited<
    ReturnType<Awaited<ReturnType<typeof noteProcessor.createRenderer>>['render']>
  >;
}
