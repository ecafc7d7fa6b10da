import { expect, test } from 'vitest';
import { describeKind, describeType } from './descriptions.ts';

test('a kind is described by its line and what its page holds', () => {
  const kind = { title: 'Pod（v1）', summary: '最小のまとまり', fields: 1023, written: true };
  expect(describeKind(kind)).toBe(
    '最小のまとまり。Pod（v1）の全 1,023 フィールドの型、公式の説明、著者のことば。',
  );
  expect(describeKind({ ...kind, summary: undefined, written: false })).toBe(
    'Pod（v1）の全 1,023 フィールドの型と公式の説明。',
  );
});

test('a type is described by the first sentence of its lead, without Markdown', () => {
  const type = {
    title: 'Probe（v1）',
    lead: 'コンテナの**健康**を `kubelet` が調べる。\n失敗の扱いは三つある。',
    fields: 9,
    places: 1234,
  };
  expect(describeType(type)).toBe(
    'コンテナの健康を kubelet が調べる。Kubernetes API の型 Probe（v1）の 9 フィールドと、この型が現れる 1,234 か所。',
  );
  expect(describeType({ ...type, lead: undefined, fields: 0, places: 0 })).toBe(
    'Kubernetes API の型 Probe（v1）。',
  );
});
