import { expect, test } from 'vitest';
import { joinPieces } from './join-pieces.ts';

const source = '// 一つめ。\n//   二つめ。\na: 1 // 三つめ';
const span = (words: string) => {
  const start = source.indexOf(words);
  return { start, end: start + words.length };
};
const joined = joinPieces(source, [[span('一つめ。'), span('二つめ。')], [span('三つめ')]]);

test('the pieces of a paragraph follow each other, and paragraphs are parted by a blank line', () => {
  expect(joined.text).toBe('一つめ。\n二つめ。\n\n三つめ\n');
});

test('every character leads back to its place in the source', () => {
  for (const [at, char] of [...joined.text].entries()) {
    if (char !== '\n') expect(source[joined.toSource(at)]).toBe(char);
  }
});

test('a break between pieces leads to the end of the piece before it', () => {
  expect(joined.toSource(joined.text.indexOf('\n'))).toBe(span('一つめ。').end);
  expect(joined.toSource(joined.text.indexOf('三') - 1)).toBe(span('二つめ。').end);
});

test('of nothing there is nothing to say', () => {
  const nothing = joinPieces(source, []);
  expect(nothing.text).toBe('');
  expect(nothing.toSource(0)).toBe(0);
});
