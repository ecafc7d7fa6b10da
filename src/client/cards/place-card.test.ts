import { expect, test } from 'vitest';
import { placeCard } from './place-card.ts';

const view = { width: 1000, height: 600 };
const card = { width: 400, height: 200 };
const link = (left: number, top: number) => ({ left, top, bottom: top + 20 });

test('a card stands below its link, and begins where it begins', () => {
  expect(placeCard(link(300, 100), card, view)).toEqual({ left: 300, top: 126 });
});

test('where there is more room above, a card that does not fit below stands above', () => {
  expect(placeCard(link(300, 450), card, view)).toEqual({ left: 300, top: 244 });
});

test('a card never goes beyond the right or left edge', () => {
  expect(placeCard(link(900, 100), card, view).left).toBe(592);
  expect(placeCard(link(-50, 100), card, view).left).toBe(8);
  expect(placeCard(link(100, 100), card, { width: 300, height: 600 }).left).toBe(8);
});

test('a card that fits neither above nor below stays in the window', () => {
  const low = { width: 1000, height: 250 };
  expect(placeCard(link(300, 100), card, low).top).toBe(42);
  expect(placeCard(link(300, 180), card, low).top).toBe(8);
});
