import { expect, test } from 'vitest';
import { pageProbes, readPageQuery } from './page-query.ts';

test.each([
  ['名前解決', ['名前解決', '名 前 解 決']],
  ['Podの優先順位', ['Podの優先順位', 'Pod の 優先順位', 'Pod の 優 先 順 位']],
  ['spec.externalIPs', ['spec externalIPs']],
  ['"拒否"', ['拒否', '拒 否']],
  ['サーバー', ['サーバ', 'サーバー', 'サ ー バ']],
  ['...', []],
])('%s is asked for as %j', (typed, expected) => {
  expect(pageProbes(readPageQuery(typed))).toEqual(expected);
});

test('words are folded one by one, the whole without space', () => {
  expect(readPageQuery(' Pod の　コンテナー ')).toEqual({
    text: 'Pod の コンテナー',
    whole: 'podのコンテナ',
    words: ['pod', 'の', 'コンテナ'],
    runs: ['pod', 'の', 'コンテナ'],
  });
});
