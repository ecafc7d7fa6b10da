import { expect, test } from 'vitest';
import { collectProse } from './collect-prose.ts';

/** The lines of each text, with their register; every line must stand in the file where `toSource` says. */
function linesOf(file: string, text: string): [string, string][] {
  return collectProse({ file, text }).flatMap((one) => {
    let at = 0;
    return one.text.split('\n').flatMap((line): [string, string][] => {
      const start = one.toSource(at);
      at += line.length + 1;
      if (line === '') return [];
      expect(text.slice(start, start + line.length)).toBe(line);
      return [[one.register, line]];
    });
  });
}

test('of a skeleton, comments on their own lines are notes and those behind a key are phrases', () => {
  const skeleton = [
    '// 同じ Pod を保つ種類。',
    '// 入れ替えも行う。',
    '',
    'kind: Deployment',
    'spec: // DeploymentSpec',
    '  // 動かし続けたい数。',
    '  replicas: 3 // HPA に任せるなら書かない',
    '  selector: // LabelSelector // 変えられない',
  ].join('\n');
  expect(linesOf('reference/kinds/Deployment.yaml', skeleton)).toEqual([
    ['field-note', '同じ Pod を保つ種類。'],
    ['field-note', '入れ替えも行う。'],
    ['field-note', '動かし続けたい数。'],
    ['phrase', 'HPA に任せるなら書かない'],
    ['phrase', '変えられない'],
  ]);
});

test('comment lines that touch are one paragraph, others are not', () => {
  const skeleton = '// 導入。\n// 続き。\n\n// 説明。\nname: web\n// 次。\nimage: nginx\n';
  const [notes] = collectProse({ file: 'reference/types/Container.yaml', text: skeleton });
  expect(notes?.text).toBe('導入。\n続き。\n\n説明。\n\n次。\n');
});

test('of a note, the whole text is read, and as phrases the frontmatter and the comments of its manifests', () => {
  const note = [
    '---',
    'title: Service の種類',
    "description: '五つの違い。'",
    'id: service',
    'tags: [入門, network]',
    '---',
    '',
    '- 書き方の例です。',
    '',
    '  ```yaml',
    '  ports: // ServicePort[] // 名前で指せる',
    '  ```',
    '',
    '```sh',
    'kubectl get pods # 一覧',
    '```',
  ].join('\r\n');
  const phrases = linesOf('content/notes/a.md', note).filter(([register]) => register === 'phrase');
  expect(phrases.map(([, line]) => line)).toEqual([
    'Service の種類',
    '五つの違い。',
    '入門',
    '名前で指せる',
  ]);
  const [whole] = collectProse({ file: 'content/notes/a.md', text: note });
  expect(whole).toMatchObject({ register: 'note', text: note });
  expect(whole?.toSource(40)).toBe(40);
});

test('of a data file, the Japanese values are phrases', () => {
  const data = '# 読まない\n- id: why\n  title: はじめに\n  kinds:\n    - v1/Pod\n';
  expect(linesOf('content/sections.yaml', data)).toEqual([['phrase', 'はじめに']]);
});

test('a file without Japanese has nothing to proofread', () => {
  expect(collectProse({ file: 'reference/types/Empty.yaml', text: 'name: web\n' })).toEqual([]);
});
