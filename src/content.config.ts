import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { brokenNote, noteFrontmatter } from './core/markdown/note-frontmatter.ts';

const notes = defineCollection({
  loader: glob({
    base: 'content/notes',
    pattern: '**/*.{md,mdx}',
    // The pages show what is rendered; what else is made of the text is made by our own hand.
    retainBody: false,
    generateId: ({ entry, data }) =>
      typeof data.id === 'string' ? data.id : entry.replace(/\.mdx?$/, ''),
  }),
  // The linter has told the author, and ended a build. While writing, the site goes on without the note's frontmatter.
  schema: z.unknown().transform((data) => noteFrontmatter.safeParse(data).data ?? brokenNote),
});

export const collections = { notes };
