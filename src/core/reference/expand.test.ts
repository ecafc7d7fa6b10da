import { expect, test } from 'vitest';
import { definitionId } from '../schema/ids.ts';
import { ref, smallSchema, text } from '../schema/small-schema.ts';
import { expandFields, flatten } from './expand.ts';

const schema = smallSchema({
  'io.k8s.api.x.v1.Root': {
    name: text,
    items: { t: 'array', items: ref('io.k8s.api.x.v1.Item') },
    byKey: { t: 'map', values: ref('io.k8s.api.x.v1.Item') },
    labels: { t: 'map', values: text },
    inline: {
      type: {
        t: 'array',
        items: { t: 'inline', fields: [{ name: 'a', type: text, required: true }] },
      },
    },
  },
  'io.k8s.api.x.v1.Item': {
    value: text,
    children: { t: 'array', items: ref('io.k8s.api.x.v1.Item') },
  },
});
const rows = flatten(expandFields(schema, definitionId('io.k8s.api.x.v1.Root')));

test('arrays add no segment, maps of objects add a star, maps of scalars add nothing', () => {
  expect(rows.map((row) => row.path)).toEqual([
    'name',
    'items',
    'items.value',
    'items.children',
    'byKey',
    'byKey.*.value',
    'byKey.*.children',
    'labels',
    'inline',
    'inline.a',
  ]);
});

test('a type inside itself is marked and not expanded again', () => {
  const recursive = rows.filter((row) => row.recursive);
  expect(recursive.map((row) => [row.path, row.children.length])).toEqual([
    ['items.children', 0],
    ['byKey.*.children', 0],
  ]);
});

test('a row knows the definition that declares it and the one that it leads to', () => {
  const facts = rows.map(({ path, owner, target }) => [path, owner, target]);
  expect(facts).toContainEqual(['items', 'io.k8s.api.x.v1.Root', 'io.k8s.api.x.v1.Item']);
  expect(facts).toContainEqual(['items.value', 'io.k8s.api.x.v1.Item', undefined]);
  expect(facts).toContainEqual(['inline.a', 'io.k8s.api.x.v1.Root', undefined]);
});

test('the same type beside itself is expanded both times', () => {
  expect(
    rows.filter((row) => row.target === 'io.k8s.api.x.v1.Item' && !row.recursive),
  ).toHaveLength(2);
});

test('a definition that does not exist has no fields', () => {
  expect(expandFields(schema, definitionId('nothing'))).toEqual([]);
});
