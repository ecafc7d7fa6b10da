import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { load } from 'js-yaml';
import { projectRoot } from '../support/built-site.ts';

// The labelled set, asked on the page with all results, in a browser.
const queries: Queries = readQueries();

test('there are at least 120 labelled queries', () => {
  const count = Object.values(queries).reduce((sum, list) => sum + list.length, 0);
  expect(count).toBeGreaterThanOrEqual(120);
});

test('of 100 queries for a field or kind at least 98 have the right one first', async ({
  page,
}) => {
  const misses: string[] = [];
  for (const { query, expected } of queries.fields) {
    const [first = 'nothing'] = (await ask(page, query)).fields;
    if (!expected.includes(first)) misses.push(`${query}: ${first}`);
  }
  expect(share(misses, queries.fields), misses.join('\n')).toBeGreaterThanOrEqual(0.98);
});

test('of 100 queries for a page 95 have the right one first and 99 among the first five', async ({
  page,
}) => {
  const misses: string[] = [];
  const lost: string[] = [];
  for (const { query, expected } of queries.pages) {
    const pages = (await ask(page, query)).pages.slice(0, 5);
    const line = `${query}: ${pages.join(' ') || 'nothing'}`;
    if (!expected.includes(pages[0] ?? '')) misses.push(line);
    if (!pages.some((one) => expected.includes(one))) lost.push(line);
  }
  expect.soft(share(misses, queries.pages), misses.join('\n')).toBeGreaterThanOrEqual(0.95);
  expect(share(lost, queries.pages), lost.join('\n')).toBeGreaterThanOrEqual(0.99);
});

test('words that nothing on the site speaks of have no answer that claims to be one', async ({
  page,
}) => {
  const claims: string[] = [];
  for (const { query } of queries.elsewhere) {
    const { fields, pages, near } = await ask(page, query);
    if (fields.length > 0 && !near.includes('近いフィールド'))
      claims.push(`${query}: ${fields[0]}`);
    if (pages.length > 0 && !near.includes('近いページ')) claims.push(`${query}: ${pages[0]}`);
  }
  expect(claims).toEqual([]);
});

/** Asks the page with all results; addresses come as the labelled set writes them, of pages without a section. */
async function ask(page: Page, query: string): Promise<Answers> {
  if (!page.url().includes('/search/')) await page.goto('/search/');
  await page.locator('#search-words').fill(query);
  const results = page.locator('#search-results[aria-busy="false"]');
  await expect(results).toHaveAttribute('data-answers', query);
  return results.evaluate((element) => {
    const shorten = ({ href }: HTMLAnchorElement) => new URL(href).pathname.replace(/^\/|\/$/g, '');
    const links = (kind: string) => [...element.querySelectorAll<HTMLAnchorElement>(kind)];
    return {
      fields: links('.hit:not(.page-hit)').map((link) => {
        const path = shorten(link).replace('reference/', '');
        return link.hash ? path + decodeURIComponent(link.hash) : path;
      }),
      pages: links('.page-hit').map(shorten),
      near: [...element.querySelectorAll('h2')].map(
        ({ firstChild }) => firstChild?.textContent ?? '',
      ),
    };
  });
}

function readQueries(): Queries {
  const file = join(projectRoot, 'e2e/search/search-queries.yaml');
  const data = load(readFileSync(file, 'utf8'));
  if (!isQueryFile(data)) throw new Error(`${file} does not have the expected shape.`);
  const labelled = (list: Record<string, string | string[]>) =>
    Object.entries(list).map(([query, expected]) => ({ query, expected: [expected].flat() }));
  return {
    fields: labelled(data.fields),
    pages: labelled(data.pages),
    elsewhere: data.elsewhere.map((query) => ({ query, expected: [] })),
  };
}

function isQueryFile(data: unknown): data is QueryFile {
  return (
    typeof data === 'object' &&
    data !== null &&
    'fields' in data &&
    'pages' in data &&
    'elsewhere' in data
  );
}

function share(misses: readonly string[], all: readonly Query[]): number {
  return 1 - misses.length / all.length;
}

interface QueryFile {
  readonly fields: Record<string, string | string[]>;
  readonly pages: Record<string, string | string[]>;
  readonly elsewhere: string[];
}

interface Query {
  readonly query: string;
  readonly expected: readonly string[];
}

interface Queries {
  readonly fields: readonly Query[];
  readonly pages: readonly Query[];
  readonly elsewhere: readonly Query[];
}

interface Answers {
  readonly fields: readonly string[];
  readonly pages: readonly string[];
  readonly near: readonly string[];
}
