import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { noteFrontmatter } from './core/markdown/note-frontmatter.ts';

const notes = defineCollection({
  loader: glob({
    base: 'content/notes',
    pattern: '**/*.{md,mdx}',
    generateId: ({ entry, data }) =>
      typeof data.id === 'string' ? data.id : entry.replace(/\.mdx?$/, ''),
  }),
  schema: noteFrontmatter,
});

export const collections = { notes };
