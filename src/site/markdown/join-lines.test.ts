import type { Root } from 'hast';
import { expect, test } from 'vitest';
import { joinLines } from './join-lines.ts';

function joined(value: string): string {
  const text = { type: 'text' as const, value };
  const root: Root = { type: 'root', children: [text] };
  joinLines(root);
  return text.value;
}

test('a line break between Japanese characters is no space', () => {
  expect(joined('入れ替える。\n古い')).toBe('入れ替える。古い');
  expect(joined('望む数\nだけ')).toBe('望む数だけ');
});

test('a line break behind a Japanese mark is no space, whatever follows', () => {
  expect(joined('始まらない。\n')).toBe('始まらない。');
  expect(joined('始まらない。\nConfigMap を')).toBe('始まらない。ConfigMap を');
});

test('a line break between Latin words, or Latin and Japanese, stays', () => {
  expect(joined('the pod\nis')).toBe('the pod\nis');
  expect(joined('使う\nkubectl')).toBe('使う\nkubectl');
});

test('the lines of a code block stay, however they end', () => {
  const text = { type: 'text' as const, value: '# 待つ（秒）。\nprogressDeadlineSeconds: 300\n' };
  const code = { type: 'element' as const, tagName: 'code', properties: {}, children: [text] };
  const pre = { type: 'element' as const, tagName: 'pre', properties: {}, children: [code] };
  joinLines({ type: 'root', children: [pre] });
  expect(text.value).toBe('# 待つ（秒）。\nprogressDeadlineSeconds: 300\n');
});
