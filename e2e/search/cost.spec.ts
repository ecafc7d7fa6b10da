import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { expandFieldGraph } from '../../src/core/search/expand-field-graph.ts';
import { dist, filesOf, pagesOf, rowIdsOf } from '../support/built-site.ts';

const gzip = (path: string) => gzipSync(readFileSync(join(dist, path)), { level: 9 }).length;

test('the index of fields has at most 20,000 bytes and holds every path of every kind', () => {
  expect(gzip('search/fields.json')).toBeLessThanOrEqual(20_000);
  const { fields } = expandFieldGraph(
    JSON.parse(readFileSync(join(dist, 'search/fields.json'), 'utf8')),
  );
  const pages = pagesOf(dist);
  const addresses = fields.flatMap(({ places }) =>
    places.map(
      ({ kind, path }) => `/reference/${`${kind.version}/${kind.kind}`.toLowerCase()}/#${path}`,
    ),
  );
  const rows = [...new Set(addresses.map((address) => address.split('#')[0] ?? ''))].flatMap(
    (page) => rowIdsOf(pages.get(page) ?? '').map((id) => `${page}#${id}`),
  );
  expect(addresses.sort()).toEqual(rows.sort());
  expect(addresses).toHaveLength(16549);
});

test('no file of the words that a search looks up has more than 4,000 bytes', () => {
  for (const file of filesOf(dist).filter((name) => /^search\/.*\.json$/.test(name)))
    if (file !== 'search/fields.json') expect(gzip(file), file).toBeLessThanOrEqual(4_000);
});

for (const query of [
  'readinessProbe',
  'ローリングアップデート',
  '強制終了',
  'Pod の優先順位',
  'CrashLoopBackOff',
])
  test(`the first answer costs at most 150,000 bytes: ${query}`, async ({ page }) => {
    await page.goto('/reference/core/v1/pod/', { waitUntil: 'networkidle' });
    const loaded = new Map<string, number>();
    page.on('response', (response) => {
      const path = new URL(response.url()).pathname.slice(1);
      // Hosts compress text on the way; the index's own files are compressed already.
      loaded.set(
        path,
        /\.(js|css|json)$/.test(path) ? gzip(path) : readFileSync(join(dist, path)).length,
      );
    });
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox', { name: '検索することば' })).toBeFocused();
    await page.keyboard.insertText(query);
    await expect(page.getByRole('dialog').getByRole('status')).not.toBeEmpty();
    await page.waitForLoadState('networkidle');
    const bytes = [...loaded.values()].reduce((sum, length) => sum + length, 0);
    expect(loaded.size).toBeGreaterThan(8);
    expect(
      bytes,
      [...loaded].map(([path, size]) => `${size} ${path}`).join('\n'),
    ).toBeLessThanOrEqual(150_000);
    test.info().annotations.push({ type: 'bytes', description: String(bytes) });
  });
