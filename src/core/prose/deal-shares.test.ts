import { expect, test } from 'vitest';
import { dealShares } from './deal-shares.ts';

const weights = (things: readonly number[], count: number) =>
  dealShares(things, count, (weight) => weight);

test('the shares weigh about the same', () => {
  expect(weights([1, 5, 2, 4], 2)).toEqual([
    [5, 1],
    [4, 2],
  ]);
});

test('there are no more shares than things, and every thing is in one', () => {
  expect(weights([3, 2], 4)).toEqual([[3], [2]]);
  expect(weights([], 1)).toEqual([]);
});
