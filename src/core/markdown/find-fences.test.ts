import { expect, test } from 'vitest';
import { findFences } from './find-fences.ts';

test('fences have their language, meta and code', () => {
  const [first, second, ...rest] = findFences(
    '```YAML plain x=1\na: 1\n```\n\n~~~\nb\n~~~\n\n    indented\n',
  );
  expect(first).toMatchObject({ lang: 'yaml', meta: 'plain x=1', code: 'a: 1', start: 0 });
  expect(second).toMatchObject({ lang: '', meta: '', code: 'b' });
  expect(rest).toEqual([]);
});

test.each([
  ['at the margin', '本文\n\n```yaml\na: 1\n  MARK: 2\n```\n'],
  ['behind frontmatter', '---\ntitle: x\n---\n\n```yaml\na: 1\nMARK: 2\n```\n'],
  ['behind a byte order mark', '\ufeff---\ntitle: x\n---\n```yaml\nMARK: 2\n```\n'],
  ['in a list', '- 一\n  - 二\n\n    ```yaml\n    a: 1\n      MARK: 2\n    ```\n'],
  ['in a quote', '> 一\n>\n> ```yaml\n> a: 1\n> MARK: 2\n> ```\n'],
  ['in a quote in a list', '1. > ```yaml\n   > a: 1\n   > MARK: 2\n   > ```\n'],
  ['indented itself', '  ```yaml\n  a: 1\n  MARK: 2\n  ```\n'],
  ['indented less inside', '   ```yaml\n a: 1\nMARK: 2\n   ```\n'],
  ['with CRLF', '一\r\n\r\n```yaml\r\na: 1\r\nMARK: 2\r\n```\r\n'],
  ['with a lone CR', '一\r\r```yaml\ra: 1\rMARK: 2\r```\r'],
  ['without an end', '```yaml\na: 1\n\n\nMARK: 2'],
  ['with tabs', '-\t```yaml\n\ta: 1\n\tMARK: 2\n\t```\n'],
])('an offset in the code is an offset in the note: %s', (_, markdown) => {
  const [fence] = findFences(markdown);
  const inCode = fence?.code.indexOf('MARK') ?? -1;
  expect(inCode).toBeGreaterThanOrEqual(0);
  expect(fence?.toSource(inCode)).toBe(markdown.indexOf('MARK'));
  expect(fence?.toSource(inCode + 4)).toBe(markdown.indexOf('MARK') + 4);
});

test('fences of MDX are found, also where the MDX cannot be read', () => {
  const good = '<Field path="a" />\n\n```yaml\nMARK: 1\n```\n';
  const bad = '1 <2\n\n```yaml\nMARK: 1\n```\n';
  for (const markdown of [good, bad]) {
    const [fence] = findFences(markdown, { mdx: true });
    expect(fence?.toSource(0)).toBe(markdown.indexOf('MARK'));
  }
});
