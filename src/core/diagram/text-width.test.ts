import { expect, test } from 'vitest';
import { textWidth } from './text-width.ts';

test('full-width characters are one em wide, ASCII 0.62 em', () => {
  expect(textWidth('コンテナ', 10)).toBe(40);
  expect(textWidth('Service', 10)).toBe(44);
  expect(textWidth('', 10)).toBe(0);
});

test('the gap between the two scripts counts, and so does a character beyond 16 bits only once', () => {
  expect(textWidth('Pod の IP', 10)).toBe(56);
  expect(textWidth('𠮷野家', 10)).toBe(30);
});
