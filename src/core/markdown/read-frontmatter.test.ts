import { expect, test } from 'vitest';
import { readFrontmatter } from './read-frontmatter.ts';

/** The place in `source` that each finding points at. */
function marked(source: string) {
  return readFrontmatter(source).findings.map(
    ({ span }) => span && source.slice(span.start, span.end),
  );
}

test('the frontmatter that authors use is read, with defaults for what is left out', () => {
  const source = '---\ntitle: 概念\ntags:\n- k8s\nid: k8s-concept\ndraft: true\n---\n本文\n';
  expect(readFrontmatter(source)).toEqual({
    data: { title: '概念', tags: ['k8s'], id: 'k8s-concept', draft: true, kinds: [], order: 1000 },
    findings: [],
  });
});

test('every key that is wrong is found at its place', () => {
  const source = '---\ntitle: 1\ntagz: [a]\norder: first\n---\n';
  expect(marked(source).sort()).toEqual(['order', 'tagz', 'title']);
});

test.each(['..', '', '/', 'a/b', 'a%b', 'a?', ' ', '---', '<b>', 'a\\nb'])(
  'the tag %j is found at its place',
  (tag) => {
    const source = `---\ntitle: a\ntags: [k8s, "${tag}"]\n---\n`;
    expect(readFrontmatter(source).findings.map(({ code }) => code)).toEqual([
      'frontmatter-invalid',
    ]);
    expect(marked(source)).toEqual([`"${tag}"`]);
  },
);

test('each tag of a block of several that is wrong is found on its line', () => {
  expect(marked('---\ntitle: a\ntags:\n- good\n- a/b\n- 1\n---\n')).toEqual(['a/b', '1']);
});

test('tags of any script, with digits, spaces and the allowed marks, are read', () => {
  const tags = [
    'ネットワーク',
    'CI.CD',
    'C#',
    'c++',
    'v1.36',
    'ゲート ウェイ',
    'a_b-c',
    'हिन्दी',
    '2',
  ];
  const { data } = readFrontmatter(`---\ntitle: a\ntags: ${JSON.stringify(tags)}\n---\n`);
  expect(data?.tags).toEqual(tags);
});

test('a misspelt key is told the right one', () => {
  expect(readFrontmatter('---\ntitle: a\ntagz: [a]\n---\n').findings[0]?.hint).toContain('tags');
});

test('a missing title is found', () => {
  expect(marked('---\ntags: []\n---\n')).toEqual(['tags: []']);
});

test('YAML that cannot be read is found where it breaks', () => {
  const source = '---\ntitle: "a\ndraft: x: y\n---\n';
  const [finding] = readFrontmatter(source).findings;
  expect(finding?.code).toBe('frontmatter-invalid');
  expect(finding?.span?.start).toBeGreaterThan(4);
});

test('a note without frontmatter is a finding about the whole file', () => {
  const { findings } = readFrontmatter('# 見出し\n\n---\n\ntitle: x\n\n---\n');
  expect(findings).toHaveLength(1);
  expect(findings[0]?.span).toBeUndefined();
});

test('a byte order mark and CRLF do not shift the place', () => {
  const source = '\uFEFF---\r\ntitle: a\r\ndraft: yes please\r\n---\r\n';
  expect(marked(source)).toEqual(['draft']);
});

test('empty frontmatter lacks a title', () => {
  expect(readFrontmatter('---\n---\n').findings.map(({ code }) => code)).toEqual([
    'frontmatter-invalid',
  ]);
});
