import { expect, test } from 'vitest';
import { fold, foldText } from './fold-text.ts';

test.each([
  ['サーバー', 'サーバ'],
  ['サーバー名とﾕｰｻﾞｰ', 'サーバ名とユーザ'],
  ['Ｐｏｄ の　IP', 'podのip'],
  ['データ', 'データ'],
  ['エラーです', 'エラです'],
  ['ー', 'ー'],
])('%s is compared as %s', (text, expected) => {
  expect(fold(text)).toBe(expected);
});

test('offsets lead back to the text', () => {
  const text = 'ｱ コンテナー ㍑B';
  const { folded, offsets } = foldText(text);
  expect(offsets).toHaveLength(folded.length);
  expect(text.slice(offsets[folded.indexOf('コンテナ')]).startsWith('コンテナー')).toBe(true);
  expect(text[offsets[folded.indexOf('b')] ?? -1]).toBe('B');
});
