import { expect, test } from 'vitest';
import { loadOnce } from './load-once.ts';

test('what is loaded is loaded once, and again after a failure', async () => {
  const attempts: number[] = [];
  const load = loadOnce(async (attempt) => {
    attempts.push(attempt);
    if (attempt === 1) throw new Error('offline');
    return attempt;
  });
  await expect(load()).rejects.toThrow('offline');
  expect(await Promise.all([load(), load()])).toEqual([2, 2]);
  expect(await load()).toBe(2);
  load.forget();
  expect(await load()).toBe(3);
  expect(attempts).toEqual([1, 2, 3]);
});
