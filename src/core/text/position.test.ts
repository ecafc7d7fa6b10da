import { expect, test } from 'vitest';
import { lineColumn, lineStarts } from './position.ts';

test('LF, CRLF and a lone CR each end a line', () => {
  expect(lineStarts('a\nb\r\nc\rd')).toEqual([0, 2, 5, 7]);
  expect(lineStarts('')).toEqual([0]);
});

test.each([
  [0, 1, 1],
  [1, 1, 2],
  [2, 2, 1],
  [3, 2, 2],
  [9, 3, 5],
])('offset %i is line %i, column %i', (offset, line, column) => {
  expect(lineColumn(lineStarts('a\nあ\r\n😀bc'), offset)).toEqual({ line, column });
});
