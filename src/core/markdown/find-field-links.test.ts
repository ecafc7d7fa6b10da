import { expect, test } from 'vitest';
import { findFieldLinks } from './find-field-links.ts';

test('inline code is a candidate, with the place of its text', () => {
  const markdown = '---\ntitle: x\n---\n\n`Service.spec` と `` a ` b `` と **`c`**、| `d` |\n';
  const found = findFieldLinks(markdown);
  expect(found.map(({ t, text }) => [t, text])).toEqual([
    ['code', 'Service.spec'],
    ['code', 'a ` b'],
    ['code', 'c'],
    ['code', 'd'],
  ]);
  const [first] = found;
  expect(markdown.slice(first?.span.start, first?.span.end)).toBe('Service.spec');
});

test('code in links and in fences is none', () => {
  expect(findFieldLinks('[`a`](b) [`c`][d]\n\n```\n`e`\n```\n\n[d]: x\n')).toEqual([]);
});

test('components are candidates in MDX only', () => {
  const markdown =
    '\ufeff<Field path="Service.spec.type" /> <Other path="a" /> <Field />\n\n<Skeleton kind="Pod" />\n';
  const found = findFieldLinks(markdown, { mdx: true });
  expect(found.map(({ t, text, span }) => [t, text, markdown.slice(span.start, span.end)])).toEqual(
    [
      ['field', 'Service.spec.type', 'Service.spec.type'],
      ['skeleton', 'Pod', 'Pod'],
    ],
  );
  expect(findFieldLinks(markdown)).toEqual([]);
});
