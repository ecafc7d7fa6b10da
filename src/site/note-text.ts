import type { MarkdownHeading, MarkdownInstance } from 'astro';
import type { ReadNote } from './read-notes.ts';
import { buildThread } from './thread/build-thread.ts';

/** Returns the text of a note: as HTML if the thread beside a build has rendered it, else as Astro makes it. */
export async function noteText({ file }: ReadNote): Promise<NoteText> {
  const rendered = await buildThread()?.rendered;
  const text = rendered?.get(file);
  if (text) return text;
  const load = modules[`/${file}`];
  if (!load) throw new Error(`${file} is no file that notes are made of.`);
  const { Content, getHeadings } = await load();
  return { Content, headings: getHeadings() };
}

const modules = import.meta.glob<Pick<MarkdownInstance<object>, 'Content' | 'getHeadings'>>(
  '/content/notes/**/*.{md,mdx}',
);

interface NoteText {
  readonly html?: string;
  readonly Content?: MarkdownInstance<object>['Content'];
  readonly headings: readonly MarkdownHeading[];
}
