import { expect, test } from 'vitest';
import type { Card } from './card.ts';
import { colours } from './colours.ts';
import { drawCard } from './draw-card.ts';
import type { Typeface } from './typeface.ts';

// Every letter is half as wide as high, and there is none for a cat.
const face: Typeface = {
  width: (text, size) => [...text].length * size * 0.5,
  outline: (text, { x, y, size }) => `<text x="${x}" y="${y}" font-size="${size}">${text}</text>`,
  lacks: (text) => [...text].filter((character) => character === '🐱'),
};
const mark = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"></svg>';
const draw = (card: Card) => drawCard(card, { regular: face, bold: face }, mark);
const kind: Card = {
  crumb: 'リファレンス › Workloads',
  title: 'Deployment',
  version: 'apps/v1',
  lead: '同じ Pod を保つ。',
  fields: [
    { parent: 'spec.', name: 'replicas', type: 'int32' },
    { parent: 'spec.', name: 'aVeryLongNameOfAField', type: 'AndAnEvenLongerNameOfAType' },
    { parent: 'spec.', name: 'selector', type: 'LabelSelector' },
  ],
  corner: 'kubectl explain deployment',
};

test('all that a card says is in the picture, fields that have room with their types', () => {
  const { svg, lacking } = draw(kind);
  for (const text of [
    'Deployment',
    'apps/v1',
    '同じ Pod を保つ。',
    'replicas',
    'int32',
    'selector',
  ])
    expect(svg).toContain(`>${text}</text>`);
  expect(svg).not.toContain('aVeryLongNameOfAField');
  expect(svg).toContain('kubectl explain deployment');
  expect(lacking).toEqual([]);
});

test('vermilion is the line beside the words of the author, and nothing else', () => {
  const times = (card: Card) => draw(card).svg.split(colours.shu).length - 1;
  expect(times(kind)).toBe(1);
  expect(times({ ...kind, lead: undefined })).toBe(0);
});

test('letters stay within the picture, however long the texts are', () => {
  const long = 'ValidatingAdmissionPolicyBinding と '.repeat(8);
  const { svg } = draw({ ...kind, title: long, lead: long.repeat(4), crumb: 'ノート', fields: [] });
  for (const [, x, y, size, text = ''] of svg.matchAll(
    /<text x="([-\d.]+)" y="([\d.]+)" font-size="(\d+)">([^<]*)/g,
  )) {
    expect(Number(x) + face.width(text, Number(size)), text).toBeLessThanOrEqual(1200 - 76);
    expect(Number(y), text).toBeLessThanOrEqual(570);
  }
});

test('characters that the font lacks are told', () => {
  expect(draw({ ...kind, title: '🐱 と Pod', lead: '🐱' }).lacking).toEqual(['🐱']);
});
