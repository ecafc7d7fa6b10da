import { rehypeHeadingIds, unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { fieldnotes } from './src/site/integration.ts';
import { rehypeFields } from './src/site/markdown/rehype-fields.ts';
import { siteModel } from './src/site/model.ts';
import { rehypeNote } from './src/site/markdown/rehype-note.ts';

// Where the site will stand, for example FIELDNOTES_SITE=https://example.org FIELDNOTES_BASE=/docs/.
// Without a site there are no canonical addresses and no sitemap.
const site = process.env.FIELDNOTES_SITE;
const base = process.env.FIELDNOTES_BASE ?? '/';

export default defineConfig({
  ...(site && { site }),
  base,
  trailingSlash: 'always',
  // A build is made aside and takes the place of `dist` only when it is whole: src/site/publish.ts.
  outDir: './.cache/site',
  // Beside it, so that two copies of the project that share their packages do not share what Astro keeps.
  cacheDir: './.cache/astro',
  // While one page is written, the next is made: pages wait for the disk a third of their time.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      remarkPlugins: [remarkCjkFriendly],
      rehypePlugins: [rehypeFields, rehypeHeadingIds, rehypeNote],
      // Smart quotes would rewrite what an author quotes from a manifest.
      smartypants: false,
    }),
  },
  integrations: [
    mdx(),
    ...(site ? [sitemap({ filter: isListed, serialize: dated })] : []),
    fieldnotes(),
  ],
  // Scripts stay files, so that the content security policy needs no more than 'self'.
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    plugins: [plainDynamicImports()],
  },
});

/** Short addresses (`/reference/deploy/`) only lead on to the page of their kind; nobody looks for a page to search on. */
function isListed(address) {
  return !/\/reference\/(?!types\/$)[^/]+\/$|\/search\/$/.test(address);
}

/** Adds when the author's file behind a page was last changed. */
function dated(entry) {
  const lastmod = siteModel().lastModified.get(decodeURI(new URL(entry.url).pathname));
  return lastmod ? { ...entry, lastmod } : entry;
}

/**
 * Vite wraps every import on demand in a helper that preloads what it needs, style sheets above all. Scripts here bring no
 * style sheets and little else, and every page would carry the helper: it is replaced by one that only imports.
 */
function plainDynamicImports() {
  return {
    name: 'fieldnotes:plain-dynamic-imports',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js'
        ? 'export const __vitePreload = (load) => load();'
        : undefined,
  };
}
