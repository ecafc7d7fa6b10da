import { expect, test } from 'vitest';
import { headPath, linePath } from './svg-path.ts';

const down = [
  { x: 10, y: 0 },
  { x: 10.2, y: 5 },
  { x: 9.9, y: 10 },
  { x: 10, y: 20 },
];

test('a straight line is written as one, and ends inside the head', () => {
  expect(linePath({ curve: down, tip: { x: 10, y: 26 } })).toBe('M10 0L10 20L10 23');
});

test('a bent line keeps its curves, in whole numbers', () => {
  const curve = [
    { x: 0.4, y: 0 },
    { x: 5.5, y: 0 },
    { x: 5.5, y: 9.6 },
    { x: 12, y: 10 },
  ];
  expect(linePath({ curve })).toBe('M0 0C6 0 6 10 12 10');
});

test('the head is a triangle from the end of the curve to the tip', () => {
  expect(headPath({ curve: down, tip: { x: 10, y: 26 } })).toBe('M10 26L7 20 13 20z');
  expect(headPath({ curve: down })).toBe('');
});
