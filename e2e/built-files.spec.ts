import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { deadLinks, dist, filesOf, idsOf, pagesOf, rowIdsOf } from './support/built-site.ts';
import { pageKinds } from './support/page-kinds.ts';

// What can be seen in the built files themselves, without a browser.
const pages = pagesOf(dist);
const files = filesOf(dist);
const page = (path: string) => pages.get(path) ?? '';
const twinOf = (path: string) =>
  JSON.parse(readFileSync(join(dist, `${path.replace(/\/$/, '')}.json`), 'utf8'));

const kindPages = [...pages.keys()].filter((path) =>
  /^\/reference\/(?!types\/)[^/]+\/[^/]+\/[^/]+\/$/.test(path),
);
const typePages = [...pages.keys()].filter((path) =>
  /^\/reference\/types\/.+\/.+\/.+\/$/.test(path),
);

test('there is a page and a twin for each of the 95 resources and each of the 769 definitions', () => {
  expect(kindPages).toHaveLength(95);
  expect(typePages).toHaveLength(769);
  const twins = files.filter((file) => /^reference\/.*\.json$/.test(file));
  expect(twins).toHaveLength(95 + 769);
});

test('all 16,549 paths are ids on the pages of their kinds, in the order of the twins', () => {
  let count = 0;
  for (const path of kindPages) {
    const ids = rowIdsOf(page(path));
    const fields: { path: string; href: string }[] = twinOf(path).fields;
    expect(ids, path).toEqual(fields.map((field) => field.path));
    expect(
      fields.every(({ path: id, href }) => href === `${path}#${id}`),
      path,
    ).toBe(true);
    count += ids.length;
  }
  expect(count).toBe(16549);
});

test('the fields of every type are ids on its page, in the order of its twin', () => {
  for (const path of typePages) {
    const fields: { path: string }[] = twinOf(path).fields;
    expect(rowIdsOf(page(path)), path).toEqual(fields.map((field) => field.path));
  }
});

test('a twin of a kind says what its page says', () => {
  const twin = twinOf('/reference/apps/v1/deployment/');
  expect(twin).toMatchObject({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    plural: 'deployments',
    namespaced: true,
  });
  const field = (path: string) => twin.fields.find((one: { path: string }) => one.path === path);
  expect(field('spec.replicas')).toMatchObject({
    name: 'replicas',
    type: 'int32',
    required: false,
    default: '1',
    href: '/reference/apps/v1/deployment/#spec.replicas',
    note: expect.stringContaining('Pod'),
    description: expect.stringContaining('Number of desired pods'),
  });
  expect(field('spec.strategy.type').enum).toEqual(['Recreate', 'RollingUpdate']);
  expect(field('spec.template.spec.containers.ports').type).toBe('ContainerPort[]');
  expect(field('spec.template.spec.containers.resources.limits').type).toBe('map[string]Quantity');
});

test('a twin of a type names every place where the type occurs', () => {
  const { fields, usedBy, ...rest } = twinOf('/reference/types/core/v1/containerport/');
  expect(rest).toEqual({ apiVersion: 'v1', type: 'ContainerPort' });
  expect(fields).toHaveLength(5);
  expect(usedBy).toContainEqual({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    path: 'spec.template.spec.containers.ports',
    href: '/reference/apps/v1/deployment/#spec.template.spec.containers.ports',
  });
});

test('every link inside the site leads to a page or file that is there, and every fragment to an id', () => {
  expect(deadLinks(pages, new Set(files.map((file) => `/${file}`)))).toEqual([]);
});

test('no page has an id twice', () => {
  const twice = [...pages].flatMap(([path, html]) => {
    const ids = idsOf(html);
    return new Set(ids).size === ids.length ? [] : [path];
  });
  expect(twice).toEqual([]);
});

test('pages of every kind are valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // Matters of style, which the compiler decides.
      'void-style': 'off',
      'long-title': 'off',
      'no-trailing-whitespace': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      doctype: 'off',
      'doctype-style': 'off',
      'no-inline-style': 'error',
      // A frame that scrolls must be reachable with the keyboard, and a list may carry its role.
      'no-redundant-role': 'error',
      'prefer-native-element': 'off',
      'no-implicit-button-type': 'off',
      // The ids of fields are their paths.
      'valid-id': ['error', { relaxed: true }],
    },
  });
  for (const { path } of pageKinds) {
    const html = pages.get(path) ?? pages.get('/404.html') ?? '';
    const { results } = await validator.validateString(html);
    const messages = results.flatMap((result) =>
      result.messages.map(
        ({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`,
      ),
    );
    expect(messages.slice(0, 10), path).toEqual([]);
  }
});

test('drafts are not in the site', () => {
  expect([...pages.values()].some((html) => html.includes('class="draft"'))).toBe(false);
});

test('the page of Deployment, all 1,192 rows in it, has at most 48,000 bytes', () => {
  const html = page('/reference/apps/v1/deployment/');
  expect(rowIdsOf(html)).toHaveLength(1192);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  expect(brotliCompressSync(html, { params }).length).toBeLessThanOrEqual(48_000);
});

test('no page loads more than 5,000 bytes of JavaScript before the reader does something', () => {
  for (const { path } of pageKinds) {
    const html = pages.get(path) ?? page('/404.html');
    const entries = [...html.matchAll(/<script[^>]*\ssrc="\/([^"]+)"/g)].map(
      (match) => match[1] ?? '',
    );
    expect(entries.length, path).toBeGreaterThan(0);
    const loaded = new Set<string>();
    for (const file of [...entries, ...scriptOf(html)]) collectModules(file, loaded);
    const inline = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map((match) => match[1] ?? '');
    const bytes = [
      ...[...loaded].map((file) => readFileSync(join(dist, file))),
      ...inline.map(Buffer.from),
    ]
      .map((script) => gzipSync(script, { level: 9 }).length)
      .reduce((sum, length) => sum + length, 0);
    // Pages of forms and of missing addresses are of no use without a script of their own.
    expect(bytes, path).toBeLessThanOrEqual(scriptOf(html).length > 0 ? 8_000 : 5_000);
  }
});

test('the style sheet has at most 7,000 bytes', () => {
  const sheets = files.filter((file) => file.endsWith('.css') && file.startsWith('_astro/'));
  const bytes = sheets.map((file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length);
  expect(bytes.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(7_000);
});

/** The script that the page asks the shell for. */
function scriptOf(html: string): string[] {
  const [, name] = /<main[^>]*\sdata-script="([^"]+)"/.exec(html) ?? [];
  const script = name === 'not-found' ? 'offer-pages' : name;
  return script ? files.filter((file) => file.startsWith(`_astro/${script}.`)) : [];
}

/** Follows static imports; what is imported on demand does not count. */
function collectModules(file: string, loaded: Set<string>): void {
  if (loaded.has(file)) return;
  loaded.add(file);
  const source = readFileSync(join(dist, file), 'utf8');
  for (const [, name = ''] of source.matchAll(
    /(?:^|[;}\s])import(?:[^"'()]*from)?\s*["']\.\/([^"']+)["']/g,
  )) {
    collectModules(join(file, '..', name), loaded);
  }
}
