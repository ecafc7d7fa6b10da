import { expect, test } from 'vitest';
import { phrases, splitWord } from './phrases.ts';

test.each([
  'Deployment の|入れ替えと|ロールバック',
  'カスタムリソース|（CustomResourceDefinition）',
  'コンテナのまとまりである |Pod が|何を|分け合い、|どう始まり、|どう終わるのか',
  'apiVersion は |apps/v1 と|書く。',
  '「誰が、|何を、|どこで」できるか',
])('a line may end at each | of %s', (marked) => {
  const pieces = phrases(marked.replaceAll('|', ''));
  expect(pieces.join('')).toBe(marked.replaceAll('|', ''));
  const breaks = (parts: readonly string[]) =>
    new Set(parts.map((_, index) => parts.slice(0, index).join('').trim()));
  const allowed = breaks(pieces);
  for (const place of breaks(marked.split('|'))) expect(allowed).toContain(place);
});

test('no line begins with a closing mark or a particle, and none ends with an opening bracket', () => {
  const text =
    '「誰が、何を、どこで」できるかを決める Role と、強すぎる（root など）権限の見分け方。';
  for (const piece of phrases(text)) {
    expect(piece).not.toMatch(/^[、。」）]/);
    expect(piece).not.toMatch(/[「（]$/);
    expect(piece).not.toMatch(/^(?:が|を|と|の|で)$/);
  }
});

test('a word that is too long is split at its humps, dots and slashes, or else anywhere', () => {
  expect(splitWord('HTTPGetAction')).toEqual(['HTTP', 'Get', 'Action']);
  expect(splitWord('spec.externalIPs')).toEqual(['spec.', 'external', 'IPs']);
  expect(splitWord('一行')).toEqual(['一', '行']);
});
