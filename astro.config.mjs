import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { fieldnotes } from './src/site/integration.ts';
import { noteProcessor } from './src/site/markdown/note-processor.ts';
import { siteModel } from './src/site/model.ts';

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
  // While one page is written, the next is made; more at a time only stand in each other's way.
  build: { inlineStylesheets: 'never', concurrency: 6 },
  markdown: {
    syntaxHighlight: false,
    processor: noteProcessor,
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

/** Nobody looks for a page to search on. */
function isListed(address) {
  return !address.endsWith('/search/');
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
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
