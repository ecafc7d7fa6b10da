import { expect, test } from 'vitest';
import { breakLines, openingLines } from './break-lines.ts';

const widthOf = (line: string) => [...line].length;

test('lines are about equally long', () => {
  const text = 'Deployment の入れ替えとロールバック';
  expect(breakLines(text, { width: 20, most: 2, widthOf })).toEqual([
    'Deployment の',
    '入れ替えとロールバック',
  ]);
});

test('what fits on one line stays there', () => {
  expect(breakLines('Pod', { width: 20, most: 2, widthOf })).toEqual(['Pod']);
});

test('a text with too many lines does not fit', () => {
  expect(breakLines('入れ替えとロールバック', { width: 6, most: 1, widthOf })).toBeUndefined();
});

test('a word that is longer than a line is split, unless words must stay whole', () => {
  const room = { width: 20, most: 2, widthOf };
  const name = 'ValidatingAdmissionPolicyBinding';
  expect(breakLines(name, room)).toEqual(['ValidatingAdmission', 'PolicyBinding']);
  expect(breakLines(name, { ...room, whole: true })).toBeUndefined();
});

test('of a long text whole sentences are shown', () => {
  const text = 'Pod を動かす。次の文も入る。ここからはもう入らない。';
  expect(openingLines(text, { width: 16, most: 1, widthOf })).toEqual([
    'Pod を動かす。次の文も入る。',
  ]);
});

test('a sentence that is too long is cut between phrases', () => {
  const lines = openingLines('負荷に合わせて、台数を変える仕組みを述べる。', {
    width: 12,
    most: 1,
    widthOf,
  });
  expect(lines).toEqual(['負荷に合わせて、台数を…']);
});
