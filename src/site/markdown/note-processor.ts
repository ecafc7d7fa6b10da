import { rehypeHeadingIds, unified } from '@astrojs/markdown-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { rehypeFields } from './rehype-fields.ts';
import { rehypeNote } from './rehype-note.ts';

/** How the Markdown of notes becomes HTML. What it joins to the schema needs the site model in its place. */
export const noteProcessor = unified({
  remarkPlugins: [remarkCjkFriendly],
  rehypePlugins: [rehypeFields, rehypeHeadingIds, rehypeNote],
  // Smart quotes would rewrite what an author quotes from a manifest.
  smartypants: false,
});
