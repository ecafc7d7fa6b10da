import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { beforeAll, expect, test } from 'vitest';
import { readSkeleton } from '../../core/reference/read-skeletons.ts';
import { indexSchema, type SchemaIndex } from '../../core/schema/schema-index.ts';
import { loadSchema } from '../../load/load-schema.ts';
import { createHighlighter } from '../highlight.ts';
import { drawSkeleton } from './skeleton-figure.ts';

let index: SchemaIndex;
beforeAll(async () => {
  index = indexSchema(await loadSchema());
});
const highlight = createHighlighter();

function draw(text: string, keepComments = false): Element {
  const skeleton = readSkeleton({ file: 'Deployment.yaml', text }, index);
  if (!skeleton) throw new Error('The skeleton describes nothing.');
  const links = { field: (path: string) => `#${path}`, definition: () => '/type/' };
  return drawSkeleton({ ...skeleton, keepComments }, links, highlight);
}

const textOf = (node: ElementContent): string =>
  node.type === 'text'
    ? node.value
    : node.type === 'element'
      ? node.children.map(textOf).join('')
      : '';

const source = [
  '// 導入。',
  '',
  'apiVersion: apps/v1',
  'kind: Deployment',
  'spec: // DeploymentSpec',
  '  // 長い説明。',
  '  replicas: 3 // 台数',
  '',
].join('\n');

test('every key is a link to its field, and every type to its page', () => {
  const html = toHtml(draw(source));
  const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1]);
  expect(hrefs).toEqual(['#apiVersion', '#kind', '#spec', '/type/', '#spec.replicas']);
});

test('lines of comment only are left out, and the text is else as it was written', () => {
  expect(textOf(draw(source))).toBe(
    'apiVersion: apps/v1\nkind: Deployment\nspec: // DeploymentSpec\n  replicas: 3 // 台数',
  );
});

test('a manifest in a note keeps its comments', () => {
  expect(textOf(draw(source, true))).toBe(source.trimEnd());
});

test('types and words are told apart by class, and nothing has a style of its own', () => {
  const html = toHtml(draw(source));
  expect(html).toMatch(/class="[^"]*\bt\b[^"]*"/);
  expect(html).toMatch(/class="[^"]*\bn\b[^"]*"/);
  expect(html).not.toContain('style=');
});
