import { expect, test } from 'vitest';
import { indexSchema } from '../schema/schema-index.ts';
import { ref, smallSchema, text } from '../schema/small-schema.ts';
import { everyKindFile, readEveryKind } from './every-kind.ts';
import { lintSources } from './lint-sources.ts';

const shop = 'io.example.shop.v1.Shop';
const index = indexSchema(
  smallSchema(
    {
      [shop]: { kind: text, spec: ref('io.example.shop.v1.ShopSpec') },
      'io.example.shop.v1.ShopSpec': {},
    },
    { [shop]: 'shops' },
  ),
);

test('the notes of the fields are read, and the definitions of the kinds they hold for', () => {
  const source = {
    file: everyKindFile,
    text: '// 全体の説明。\n\n// 望む状態。\nspec:\nkind: // 名前\n',
  };
  const { notes, definitions } = readEveryKind([source], index);
  expect([...notes]).toEqual([
    ['spec', '望む状態。'],
    ['kind', '名前'],
  ]);
  expect([...definitions]).toEqual([shop]);
});

test('without the file there are no notes', () => {
  const other = { file: 'reference/kinds/Shop.yaml', text: 'kind: // 名前\n' };
  expect(readEveryKind([other], index).notes.size).toBe(0);
});

test('a field that no kind has is an error where it stands', () => {
  const findings = lintSources([{ file: everyKindFile, text: 'kind:\nspce:\nlimits:\n' }], index);
  expect(findings.map(({ code, span, hint }) => [code, span, hint !== undefined])).toEqual([
    ['field-unknown', { start: 6, end: 10 }, true],
    ['field-unknown', { start: 12, end: 18 }, false],
  ]);
});
