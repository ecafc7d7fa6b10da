import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dist, filesOf, pagesOf } from './support/built-site.ts';

// What a page says of itself to search engines and link cards, in the built files. What needs the site's address is tested
// with the builds that have one.
const pages = pagesOf(dist);
const files = filesOf(dist);
const listed = [...pages].filter(([, html]) => !html.includes('content="noindex"'));
const allOf = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, text = '']) => text);

test('every listed page has one title and one description, in Japanese and of a sensible length', () => {
  expect(listed.length).toBeGreaterThan(900);
  for (const [path, html] of listed) {
    const head = html.slice(0, html.indexOf('</head>'));
    expect(allOf(head, /<title>([^<]*)<\/title>/g), path).toHaveLength(1);
    const [description = '', ...more] = allOf(head, /<meta name="description" content="([^"]*)"/g);
    expect(more, path).toEqual([]);
    expect(description, path).toMatch(/\p{sc=Hiragana}/u);
    expect(description, path).not.toMatch(/[`*]|undefined/);
    expect([...description].length, `${path}: ${description}`).toBeGreaterThanOrEqual(20);
    expect([...description].length, `${path}: ${description}`).toBeLessThanOrEqual(180);
    expect(allOf(head, /<meta property="og:description" content="([^"]*)"/g)).toEqual([
      description,
    ]);
    expect(html, path).toContain('<html lang="ja"');
  }
});

test('no two listed pages have the same title or the same description', () => {
  for (const pattern of [/<title>([^<]*)<\/title>/, /<meta name="description" content="([^"]*)"/]) {
    const texts = listed.map(([, html]) => pattern.exec(html)?.[1]);
    const twice = texts.filter((text, index) => texts.indexOf(text) !== index);
    expect(twice).toEqual([]);
  }
});

test('every note and every kind has a picture of 1200 × 630 px and at most 40 kB', () => {
  const paths = listed
    .map(([path]) => path)
    .filter((path) => /^\/notes\/.|^\/reference\/(?!types\/)[^/]+\/[^/]+\/[^/]+\/$/.test(path));
  expect(paths.length).toBeGreaterThan(95 + 35);
  for (const path of [...paths, '/fieldnotes/']) {
    const png = readFileSync(join(dist, `${path.slice(1, -1)}.png`));
    expect(png.subarray(1, 4).toString('latin1'), path).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1200, 630]);
    expect(png.length, path).toBeLessThanOrEqual(40_000);
    expect(png.length, path).toBeGreaterThan(8_000);
  }
});

test('icons are there for browsers with and without SVG, and for home screens', () => {
  const home = pages.get('/') ?? '';
  const icons = allOf(home, /<link rel="(?:icon|apple-touch-icon)" href="\/([^"]*)"/g);
  expect(icons).toEqual(['favicon-32.png', 'apple-touch-icon.png', 'favicon.svg']);
  for (const icon of icons) expect(files).toContain(icon);
});

test('without the address of the site no page claims one', () => {
  for (const [path, html] of pages) {
    expect(html, path).not.toContain('og:image');
    expect(html, path).not.toContain('rel="canonical"');
  }
});

test('without the address of a repository no page offers to edit it', () => {
  expect([...pages.values()].some((html) => html.includes('このページを編集する'))).toBe(false);
});

test('a date is a real one, where there is one', () => {
  for (const [path, html] of pages) {
    for (const [, date = '', text = ''] of html.matchAll(/<time datetime="([^"]*)">([^<]*)</g)) {
      expect(Number.isNaN(Date.parse(date)), path).toBe(false);
      const [year, month, day] = date.slice(0, 10).split('-').map(Number);
      expect(text.trim(), path).toBe(`${year}年${month}月${day}日`);
    }
  }
});
