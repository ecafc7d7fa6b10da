import { expect, test } from 'vitest';
import { openingSentences } from './opening-sentences.ts';

const sentence = (letter: string, length: number) => `${letter.repeat(length - 1)}.`;

test('a short text stands whole', () => {
  expect(openingSentences('Number of desired pods.', 240)).toBeUndefined();
});

test('a long text is cut behind the last sentence within the limit', () => {
  const text = [sentence('a', 90), sentence('b', 90), sentence('c', 200)].join(' ');
  expect(openingSentences(text, 240)).toBe([sentence('a', 90), sentence('b', 90)].join(' '));
});

test('a first sentence beyond the limit stays whole', () => {
  const text = [sentence('a', 300), sentence('b', 200)].join(' ');
  expect(openingSentences(text, 240)).toBe(sentence('a', 300));
});

test('the cut never goes beyond the first paragraph', () => {
  const text = [sentence('a', 60), sentence('b', 400)].join('\n\n');
  expect(openingSentences(text, 240)).toBe(sentence('a', 60));
});

test('a cut that would save less than a line is not made', () => {
  const text = [sentence('a', 290), sentence('b', 40)].join(' ');
  expect(openingSentences(text, 240)).toBeUndefined();
});
