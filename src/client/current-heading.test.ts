import { expect, test } from 'vitest';
import { currentHeading } from './current-heading.ts';

test('the reader is under the last heading above the line', () => {
  expect(currentHeading([-400, -20, 300], 80, false)).toBe(1);
});

test('a heading that stands on the line counts', () => {
  expect(currentHeading([-400, 80, 300], 80, false)).toBe(1);
});

test('above the first heading there is none', () => {
  expect(currentHeading([120, 600], 80, false)).toBe(-1);
});

test('at the end of the page the last heading counts although it is below the line', () => {
  expect(currentHeading([-400, -20, 300], 80, true)).toBe(2);
});
