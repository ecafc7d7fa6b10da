import { expect, test } from 'vitest';
import { rowCounts } from './row-counts.ts';

const leaf = { shown: [], descendants: 0 };

test('rows without others are all seen', () => {
  expect(rowCounts([leaf, { shown: [leaf], descendants: 1 }])).toEqual({ total: 3, main: 3 });
});

test('what stands below others, or beside the shown ones, is not seen', () => {
  const child = { shown: [leaf], descendants: 5 };
  expect(rowCounts([{ shown: [child], descendants: 9 }])).toEqual({ total: 10, main: 3 });
});
