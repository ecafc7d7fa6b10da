import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { siteModel } from '../model.ts';
import { isPlainNote } from './render-notes.ts';

/**
 * Keeps Astro from rendering, while it bundles the code of the pages, the notes that the thread beside it renders: their
 * modules are empty, and so are those of drafts, which have no page. `root` is the project folder.
 */
export function sparePlainNotes(root: string): Plugin {
  return {
    name: 'fieldnotes:spare-plain-notes',
    load: {
      // Before Astro's own.
      order: 'pre',
      filter: { id: /\/content\/notes\/.*\.mdx?$/ },
      handler(id) {
        const file = relative(root, id).replaceAll(sep, '/');
        const note = siteModel().notes.find((one) => one.file === file);
        return note && !isPlainNote(note) ? undefined : 'export {};';
      },
    },
  };
}
