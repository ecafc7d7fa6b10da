import { readFileSync } from 'node:fs';
import { unified } from '@astrojs/markdown-remark';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// Written by the benchmark beside the content: ../content/write-starlight.ts.
const sidebar = JSON.parse(readFileSync(new URL('src/data/sidebar.json', import.meta.url), 'utf8'));

export default defineConfig({
  site: process.env.FIELDNOTES_SITE,
  trailingSlash: 'always',
  markdown: { processor: unified({ smartypants: false }) },
  integrations: [
    starlight({
      title: 'Fieldnotes',
      description: 'Kubernetes のフィールド事典',
      defaultLocale: 'root',
      locales: { root: { label: '日本語', lang: 'ja' } },
      sidebar,
      customCss: ['./src/rows.css'],
      pagefind: process.env.BENCH_SEARCH !== 'off',
    }),
  ],
});
