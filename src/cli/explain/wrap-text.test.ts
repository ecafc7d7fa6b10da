import { expect, test } from 'vitest';
import { columnsOf, wrapText } from './wrap-text.ts';

test('a full-width character takes two columns', () => {
  expect(columnsOf('Pod の数')).toBe(8);
});

test('words are not broken', () => {
  expect(wrapText('Number of desired pods in all.', 20)).toBe('Number of desired\npods in all.');
  expect(wrapText(`a ${'b'.repeat(30)} c`, 20)).toBe(`a\n${'b'.repeat(30)}\nc`);
});

test('Japanese is broken between characters, but not before a closing mark', () => {
  const text = '動かし続けたいポッド。「次」の数';
  expect(wrapText(text, 20).split('\n')).toEqual(['動かし続けたいポッ', 'ド。「次」の数']);
  expect(wrapText(text, 22).split('\n')).toEqual(['動かし続けたいポッド。', '「次」の数']);
});

test('an opening mark is not left at the end of a line', () => {
  expect(wrapText('一二三四五六七八九「十」', 20).split('\n')).toEqual([
    '一二三四五六七八九',
    '「十」',
  ]);
});

test('every line is indented, empty ones are kept empty', () => {
  expect(wrapText('one\n\ntwo', 30, '  ')).toBe('  one\n\n  two');
});

test('nothing is lost', () => {
  const text =
    'Pod の数。HorizontalPodAutoscaler に任せるときは「書かない」こと（`replicas` も）。';
  for (let width = 20; width < 60; width += 1) {
    expect(wrapText(text, width).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  }
});
