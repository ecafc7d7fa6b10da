import { expect, test } from 'vitest';
import { readRowsState, writeRowsState } from './rows-state.ts';

const none = { all: false, filter: '', open: [] };

test('an address without a query shows the skeleton', () => {
  expect(readRowsState('')).toEqual(none);
});

test('a query says what is shown, in Japanese, too', () => {
  expect(
    readRowsState('?rows=all&filter=%E5%8F%B0%E6%95%B0&open=spec.template&open=metadata'),
  ).toEqual({
    all: true,
    filter: '台数',
    open: ['spec.template', 'metadata'],
  });
});

test('the default is not written', () => {
  expect(writeRowsState('', none)).toBe('');
  expect(writeRowsState('?rows=all&filter=probe&open=spec', none)).toBe('');
});

test('paths are written as they are and foreign parameters stay', () => {
  const state = { all: true, filter: 'probe', open: ['spec.x.*', 'metadata'] };
  expect(writeRowsState('?from=mail&rows=none', state)).toBe(
    '?from=mail&rows=all&filter=probe&open=spec.x.*&open=metadata',
  );
});

test('what was written is read as it was', () => {
  const state = { all: false, filter: 'a b&c=%', open: ['spec'] };
  expect(readRowsState(writeRowsState('', state))).toEqual(state);
});
