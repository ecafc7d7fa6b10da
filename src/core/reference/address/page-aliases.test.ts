import { expect, test } from 'vitest';
import { definitionId, kindId } from '../../schema/ids.ts';
import type { Definition, Field, Resource, Schema } from '../../schema/types.ts';
import { listAddresses } from './list-addresses.ts';
import { kindAliases } from './page-aliases.ts';

const field = (name: string, type: Field['type']): Field => ({ name, type, required: false });
const text = { t: 'scalar', of: 'string' } as const;
const id = (name: string) => definitionId(`io.example.core.v1.${name}`);
const ref = (name: string) => ({ t: 'ref', id: id(name) }) as const;
const definition = (name: string, fields: Field[]): Definition => ({
  id: id(name),
  group: '',
  version: 'v1',
  name,
  fields,
});

const definitions = [
  definition('Shop', [field('spec', ref('ShopSpec')), field('name', text)]),
  definition('ShopSpec', [
    field('shelf', { t: 'array', items: ref('Shelf') }),
    field('named', { t: 'map', values: ref('Shelf') }),
    field('plan', { t: 'inline', fields: [field('note', text)] }),
  ]),
  definition('Shelf', [field('width', text)]),
];
const shop: Resource = {
  id: kindId('', 'v1', 'Shop'),
  group: '',
  version: 'v1',
  kind: 'Shop',
  plural: 'shops',
  namespaced: true,
  verbs: [],
  subresources: [],
  definition: id('Shop'),
};
const schema: Schema = {
  origin: 'test',
  definitions: new Map(definitions.map((one) => [one.id, one])),
  resources: new Map([[shop.id, shop]]),
};

test('every page is listed with its ids', () => {
  expect(listAddresses(schema).map(({ of, name, ids }) => [of, name, ids.join(' ')])).toEqual([
    [
      'kind',
      'core/v1/Shop',
      'spec spec.shelf spec.shelf.width spec.named spec.named.*.width spec.plan spec.plan.note name',
    ],
    ['type', 'core/v1/Shelf', 'width'],
    ['type', 'core/v1/Shop', 'spec name'],
    ['type', 'core/v1/ShopSpec', 'shelf named plan'],
  ]);
});

test('an alias of a type holds on its page and wherever it occurs in a kind', () => {
  const aliases = new Map([['core/v1/Shelf', new Map([['breadth', 'width']])]]);
  const [kind, shelf, ...others] = listAddresses(schema, aliases);
  expect(kind?.aliases).toEqual({
    'spec.shelf.breadth': 'spec.shelf.width',
    'spec.named.*.breadth': 'spec.named.*.width',
  });
  expect(shelf?.aliases).toEqual({ breadth: 'width' });
  expect(others.map((page) => page.aliases)).toEqual([{}, {}]);
});

test('an alias of a kind holds on the page of the kind', () => {
  const aliases = new Map([['core/v1/Shop', new Map([['spec.rack', 'spec.shelf']])]]);
  expect(kindAliases(shop, schema, aliases)).toEqual({ 'spec.rack': 'spec.shelf' });
  expect(listAddresses(schema, aliases).map((page) => Object.keys(page.aliases).length)).toEqual([
    1, 0, 0, 0,
  ]);
});

test('the fields of an inline type are not taken for those of the type around it', () => {
  const aliases = new Map([['core/v1/ShopSpec', new Map([['draft', 'plan']])]]);
  expect(kindAliases(shop, schema, aliases)).toEqual({ 'spec.draft': 'spec.plan' });
});
