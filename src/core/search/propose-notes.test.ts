import { expect, test } from 'vitest';
import { gramsToLookUp, proposeNotes } from './propose-notes.ts';
import { shardOf } from './note-grams.ts';
import { writeNotes } from './write-notes.ts';

const filler = Array.from({ length: 20 }, (_, at) => `ほかの話 number${at} コンテナ`);
const texts = [
  '停止を頼んでから強制終了までの秒数。',
  'ここはとても長い前置きで、ずっと後ろのほうにようやく言葉として強制終了が現れる文。',
  '**強制**的な話。終了の話。',
  'SIGKILL で起こし直す。コンテナ',
  ...filler,
];
const { shards, files } = writeNotes(texts);
const propose = (typed: string) => {
  const grams = gramsToLookUp(typed);
  return proposeNotes(
    grams,
    [...new Set(grams.map(shardOf))].map((at) => shards[at] ?? {}),
  );
};

test('the texts stand in files of eight', () => {
  expect(files.map(({ length }) => length)).toEqual([8, 8, 8]);
  expect(files.flat()).toEqual(texts);
});

test.each([
  ['強制終了', [0, 1]],
  ['強制', [0, 2, 1]],
  ['sigkill', [3]],
  ['起こし直す', [3]],
  ['number7', [11]],
  ['Pod 強制終了', [0, 1]],
  ['量子', []],
  ['する', []],
])('%s is proposed from %j', (typed, expected) => {
  expect(propose(typed)).toEqual(expected);
});

test('what too many notes hold is not counted', () => {
  expect(propose('コンテナ')).toEqual([]);
  expect(propose('コンテナ 起こし直す')).toEqual([]);
  expect(propose('コンテナ 強制')).toEqual([0, 2, 1]);
});
