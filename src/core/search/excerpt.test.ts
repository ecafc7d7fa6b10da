import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';
import { readPageQuery } from './page-query.ts';

const text = `${'前置きの文がある。'.repeat(10)}コンテナーを止める。${'あとの文もある。'.repeat(10)}コンテナ`;
const drawn = (typed: string, length: number) => {
  const { parts, cut } = excerpt(text, readPageQuery(typed), length);
  const body = parts.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('');
  return `${cut.start ? '…' : ''}${body}${cut.end ? '…' : ''}`;
};

test('an excerpt begins with a sentence and marks the query', () => {
  expect(drawn('コンテナ', 30)).toBe(
    '…前置きの文がある。[コンテナ]ーを止める。あとの文もある。あとの…',
  );
});

test('without the query it is the beginning', () => {
  expect(drawn('寿司', 9)).toBe('前置きの文がある。…');
});

test('words that do not stand together are marked each', () => {
  expect(drawn('前置き 文', 9)).toBe('[前置き]の[文]がある。…');
});

test('the place of the query in the text is told', () => {
  expect(excerpt(text, readPageQuery('止める'), 20).at).toBe(text.indexOf('止める'));
});
