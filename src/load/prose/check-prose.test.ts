import { beforeAll, expect, test } from 'vitest';
import { collectProse } from '../../core/prose/collect-prose.ts';
import { projectFolder } from '../project-folder.ts';
import { checkProse } from './check-prose.ts';
import { readSpelling } from './read-prose.ts';

let spelling = '';
beforeAll(async () => {
  spelling = await readSpelling(projectFolder(import.meta.url));
});

/** The rules that a text breaks, each with the words at its place. */
async function findingsIn(file: string, text: string): Promise<[string, string][]> {
  const findings = await checkProse(collectProse({ file, text }), spelling);
  return findings.map(({ rule, start }) => [rule, text.slice(start, start + 3)]);
}

test('a finding in a skeleton points at the words in the file', async () => {
  const skeleton = '// 置き場所。\n\n// ノードのメモリが要る。\nname: web // 他の Pod\n';
  expect(await findingsIn('reference/types/Container.yaml', skeleton)).toEqual([
    ['spelling', 'メモリ'],
    ['spelling', '他の '],
  ]);
});

test('code, and the text of a link, are exempt from the spelling', async () => {
  const note =
    'これは `メモリ` です。\n\n```text\nメモリ\n```\n\n[メモリ](https://example.com/) です。\n';
  expect(await findingsIn('content/notes/a.md', note)).toEqual([]);
});

test('notes are written politely and field notes plainly', async () => {
  expect(await findingsIn('content/notes/a.md', '入れ替えを行うのである。\n')).toHaveLength(1);
  expect(await findingsIn('content/notes/a.md', '入れ替えを行います。\n')).toEqual([]);
  const polite = '// 入れ替えを行います。\nname:\n';
  expect(await findingsIn('reference/types/Container.yaml', polite)).toHaveLength(1);
});

test('a space parts Japanese from Latin words, code and links, and none stands at full-width signs', async () => {
  expect(await findingsIn('content/notes/a.md', 'このPod は`a`を [b](c)へ送ります 。\n')).toEqual([
    ['ja-space-between-half-and-full-width', 'のPo'],
    ['ja-space-around-code', 'は`a'],
    ['ja-space-around-code', 'を ['],
    ['ja-space-around-link', 'へ送り'],
    ['spelling', ' 。\n'],
  ]);
});

test('several threads find the same as one, in the order of the files', async () => {
  const texts = ['c.md', 'a.md', 'b.md'].flatMap((file) =>
    collectProse({ file, text: `${'前置きです。'.repeat(file.charCodeAt(0) - 96)}メモリです。\n` }),
  );
  const alone = await checkProse(texts, spelling, { threads: 1 });
  expect(alone.map(({ file, start }) => [file, start])).toEqual([
    ['a.md', 6],
    ['b.md', 12],
    ['c.md', 18],
  ]);
  expect(await checkProse(texts, spelling, { threads: 2 })).toEqual(alone);
});
