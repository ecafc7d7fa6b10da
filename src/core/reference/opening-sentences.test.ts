import { expect, test } from 'vitest';
import { loadSchema } from '../../load/load-schema.ts';
import { firstSentence, openingSentences } from './opening-sentences.ts';

const sentence = (letter: string, length: number) => `A${letter.repeat(length - 2)}.`;

test('a short text stands whole', () => {
  expect(openingSentences('Number of desired pods.', 240)).toBeUndefined();
});

test('a long text is cut behind the last sentence within the limit', () => {
  const text = [sentence('a', 90), sentence('b', 90), sentence('c', 200)].join(' ');
  expect(openingSentences(text, 240)).toBe([sentence('a', 90), sentence('b', 90)].join(' '));
});

test('a first sentence beyond the limit stays whole', () => {
  const text = [sentence('a', 300), sentence('b', 200)].join(' ');
  expect(openingSentences(text, 240)).toBe(sentence('a', 300));
});

test('the cut never goes beyond the first paragraph', () => {
  const text = [sentence('a', 60), sentence('b', 400)].join('\n\n');
  expect(openingSentences(text, 240)).toBe(sentence('a', 60));
});

test('a cut that would save less than a line is not made', () => {
  const text = [sentence('a', 290), sentence('b', 40)].join(' ');
  expect(openingSentences(text, 240)).toBeUndefined();
});

test.each([
  [
    'Sorts, e.g. A and B, i.e. Both vs. C etc. Or none.',
    'Sorts, e.g. A and B, i.e. Both vs. C etc. Or none.',
  ],
  ['Whole. Optional: It may be left out', 'Whole.'],
  ['In v1.2 and a.b. it is one sentence.', 'In v1.2 and a.b. it is one sentence.'],
  ['One (as A. B says) text.', 'One (as A. B says) text.'],
  ['Is it? Yes! And so on', 'Is it? Yes!'],
])('sentences end where they end: %j', (text, expected) => {
  expect(openingSentences(`${text} ${'x'.repeat(100)}`, text.length)).toBe(
    expected === text ? undefined : expected,
  );
  expect(openingSentences(`${text}\n\n${sentence('x', 300)}`, expected.length)).toBe(expected);
});

test.each(['More info:', 'ref:', 'See:'])(
  'what leads over to the next paragraph is cut: %s',
  (end) => {
    const text = `the only sentence ${end}\n\n${sentence('x', 300)}`;
    expect(openingSentences(text, 120)).toBe('the only sentence');
  },
);

test('a paragraph without an end that leads over to a list leaves the text whole', () => {
  expect(openingSentences(`One of:\n\n- ${sentence('x', 300)}`, 120)).toBeUndefined();
});

test('no opening of an official description breaks off', async () => {
  const { definitions } = await loadSchema();
  const texts = [...definitions.values()].flatMap(({ doc, fields }) => [
    doc ?? '',
    ...fields.map((field) => field.doc?.text ?? ''),
  ]);
  const openings = [...new Set(texts)].flatMap((text) => openingSentences(text, 120) ?? []);
  expect(openings.length).toBeGreaterThan(500);
  expect(
    openings.filter((text) => /(?::|,|\(|\b(?:e\.g|i\.e|etc|vs)\.?)$|^\s*$/i.test(text)),
  ).toEqual([]);
});

test('the first sentence ends at its full stop, not at that of an abbreviation or inside parentheses', () => {
  expect(firstSentence('Number of pods. Defaults to 1.')).toBe('Number of pods.');
  expect(firstSentence('Names, e.g. Foo, of pods. More.')).toBe('Names, e.g. Foo, of pods.');
  expect(firstSentence('Pods (see above. Or below) run. More.')).toBe(
    'Pods (see above. Or below) run.',
  );
});

test('a first paragraph that ends in no full stop is the first sentence', () => {
  expect(firstSentence('\nlist of pods\n\nMore.')).toBe('list of pods');
});
