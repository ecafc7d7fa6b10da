import { expect, test } from 'vitest';
import { definitionId } from '../schema/ids.ts';
import { indexSchema } from '../schema/schema-index.ts';
import { ref, smallSchema, text } from '../schema/small-schema.ts';
import type { DefinitionId, TypeExpr } from '../schema/types.ts';
import { drawTypeMap, typeMapGraph } from './draw-type-map.ts';
import type { Layout } from './graph.ts';
import { type TypeMap, typeMap } from './type-map.ts';

const x = (name: string) => `io.k8s.api.x.v1.${name}`;
const index = indexSchema(
  smallSchema({
    [x('Kind')]: { meta: ref(x('Meta')), spec: ref(x('Spec')) },
    [x('Meta')]: { name: text },
    [x('Spec')]: { size: ref(x('Quantity')), byKey: { t: 'map', values: ref(x('Item')) } },
    [x('Item')]: { meta: ref(x('Meta')), first: ref(x('Leaf')), second: ref(x('Leaf')) },
    [x('Leaf')]: { value: text },
    [x('Quantity')]: {},
  }),
);
const fields = Object.entries({
  meta: ref(x('Meta')),
  'meta.name': text,
  spec: ref(x('Spec')),
  'spec.size': ref(x('Quantity')),
  'spec.byKey': { t: 'map', values: ref(x('Item')) } satisfies TypeExpr,
  'spec.byKey.*.first': ref(x('Leaf')),
  'spec.byKey.*.meta': ref(x('Meta')),
  'spec.byKey.*.second': { t: 'array', items: ref(x('Leaf')) } satisfies TypeExpr,
}).map(([path, type]) => ({ path, type }));

function mapOf(limit?: number): TypeMap {
  return typeMap(definitionId(x('Kind')), fields, index, limit === undefined ? {} : { limit });
}

function rows({ boxes }: TypeMap): string[] {
  return boxes.map(
    ({ definition, fields: names, parent }) =>
      `${parent ?? '-'} ${names.join('+')} ${definition.name}`,
  );
}

test('each type stands below the one whose field it is; scalars and types without fields are left out', () => {
  expect(rows(mapOf())).toEqual([
    '-  Kind',
    '0 meta Meta',
    '0 spec Spec',
    '2 byKey Item',
    '3 first+second Leaf',
    '3 meta Meta',
  ]);
  expect(mapOf().left).toBe(0);
});

test('of too many boxes those nearest to the kind stay, in the order of the skeleton', () => {
  expect(rows(mapOf(4))).toEqual(['-  Kind', '0 meta Meta', '0 spec Spec', '2 byKey Item']);
  expect(mapOf(4).left).toBe(2);
});

test('a kind that the schema does not hold has no map', () => {
  expect(typeMap(definitionId(x('Absent')), fields, index)).toEqual({ boxes: [], left: 0 });
});

test('boxes of a column are equally wide, and joined to the one above', () => {
  const { items, edges } = typeMapGraph(mapOf());
  const widths = items.map((item) => (item.t === 'box' ? item.size.width : 0));
  expect(widths).toEqual([48, 48, 48, 48, 61, 61]);
  expect(edges).toEqual([
    { from: '0', to: '1' },
    { from: '0', to: '2' },
    { from: '2', to: '3' },
    { from: '3', to: '4' },
    { from: '3', to: '5' },
  ]);
});

test('a map is drawn as links with the name of the field above the type, and one path', () => {
  const map = mapOf(3);
  const layout: Layout = {
    width: 140,
    height: 70,
    places: new Map([
      ['0', { x: 0, y: 22, width: 48, height: 24 }],
      ['1', { x: 80, y: 0, width: 48, height: 24 }],
      ['2', { x: 80, y: 22, width: 48, height: 24 }],
    ]),
    lines: new Map(),
  };
  const href = (id: DefinitionId) => `/types/${id.slice(x('').length)}/`;
  const svg = drawTypeMap(map, layout, { labelledBy: 'h', href });
  const [path, ...links] = svg.children.map((child) =>
    child.type === 'element' ? child : undefined,
  );
  expect(svg.properties).toMatchObject({ role: 'group', ariaLabelledBy: 'h' });
  expect(path?.properties.d).toBe('M48 34C64 34 64 12 80 12M48 34H80');
  expect(links.map((link) => link?.properties.href)).toEqual([
    '/types/Kind/',
    '/types/Meta/',
    '/types/Spec/',
  ]);
  const words = links.map((link) =>
    link?.children.flatMap((child) => (child.type === 'element' ? child.children : [])),
  );
  expect(words).toEqual([
    [{ type: 'text', value: 'Kind' }],
    [
      { type: 'text', value: 'meta' },
      { type: 'text', value: 'Meta' },
    ],
    [
      { type: 'text', value: 'spec' },
      { type: 'text', value: 'Spec' },
    ],
  ]);
});
