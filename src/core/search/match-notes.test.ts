import { expect, test } from 'vitest';
import { findFields } from './find-fields.ts';
import { indexNotes, noteOn } from './match-notes.ts';
import { nameOf, searchIndex } from './small-index.ts';

const index = searchIndex();
const graphType = (owner: string) =>
  Number(index.fields.find((field) => field.owner === owner)?.id.split('.')[0]);
const fields: string[] = [];
fields[graphType('Container')] = '0 2';
fields[graphType('PodSpec')] = '2';
const noted = {
  fields: Array.from(fields, (list) => list ?? ''),
  places: ['spec.containers.image', '', ''],
};
const places = indexNotes(noted, index);
const texts: Record<string, string> = {
  image: 'タグなしは避ける。コンテナの元になるイメージ。',
  readinessProbe:
    '失敗すると**再起動**されずに送り先から外れる。ローリングアップデートの進みも決まる。',
  terminationGracePeriodSeconds:
    '停止を頼んでから強制終了（SIGKILL）までの秒数。コンテナの再起動でも待つ。',
};
const notes = places.map((place) => ({ ...place, text: texts[place.field.name] ?? '' }));
const found = (typed: string) =>
  findFields(typed, { index, notes }).matches.map((match) => nameOf(match).split(' ')[1]);

test('notes are numbered type by type, then kind by kind', () => {
  expect(places.map(({ field, everywhere }) => [field.name, everywhere]).sort()).toEqual([
    ['image', false],
    ['image', true],
    ['readinessProbe', true],
    ['terminationGracePeriodSeconds', true],
  ]);
});

test.each([
  ['強制終了', ['terminationGracePeriodSeconds']],
  ['sigkill', ['terminationGracePeriodSeconds']],
  ['コンテナー', ['image', 'terminationGracePeriodSeconds']],
  ['再起動', ['readinessProbe', 'terminationGracePeriodSeconds']],
  ['Pod 強制終了', ['terminationGracePeriodSeconds']],
  ['停止 秒数', ['terminationGracePeriodSeconds']],
  ['コンテナ停止', ['terminationGracePeriodSeconds']],
  ['イメージ避ける', ['image']],
  ['強制送還', []],
  ['量子', []],
  ['止', []],
])('%s is found at %j', (typed, expected) => {
  expect(found(typed)).toEqual(expected);
});

test('the note on the very place is shown before that on the field', () => {
  const [image] = findFields('spec.containers.image', { index }).matches;
  const [other] = findFields('spec.template.spec.containers.image', { index }).matches;
  const number = (match: typeof image) =>
    match?.t === 'field' ? noteOn(match, places) : undefined;
  expect(places[number(image) ?? -1]?.everywhere).toBe(false);
  expect(places[number(other) ?? -1]?.everywhere).toBe(true);
});
