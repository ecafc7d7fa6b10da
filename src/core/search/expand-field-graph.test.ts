import { expect, test } from 'vitest';
import { expandFields, flatten } from '../reference/expand.ts';
import { searchIndex, searchKinds, searchSchema } from './small-index.ts';

test('every path of every kind is there, as the pages have it', () => {
  const { fields } = searchIndex();
  const found = fields.flatMap(({ places }) => places.map(({ order, path }) => `${order} ${path}`));
  const expected = searchKinds.flatMap(({ resource }, order) =>
    flatten(expandFields(searchSchema, resource.definition)).map(({ path }) => `${order} ${path}`),
  );
  expect(found.sort()).toEqual(expected.sort());
  expect(found).toContain('0 spec.containers.readinessProbe.devices');
});

test('a type that two versions have is that of the version of its kind', () => {
  const { fields } = searchIndex();
  const places = (name: string) => fields.find((field) => field.name === name)?.places;
  expect(places('replicas')?.map(({ kind }) => kind.version)).toEqual(['apps/v1']);
  expect(places('rollback')?.map(({ kind }) => kind.version)).toEqual(['apps/v1beta1']);
});

test('values, types and the beginnings of words are kept, empty values are not', () => {
  const { fields } = searchIndex();
  const field = fields.find(({ name }) => name === 'imagePullPolicy');
  expect(field).toMatchObject({
    owner: 'Container',
    label: 'string',
    values: ['Always'],
    starts: [5, 9],
  });
});

test('shallow places come first', () => {
  const field = searchIndex().fields.find(({ name }) => name === 'image');
  expect(field?.places.map(({ path }) => path)).toEqual([
    'spec.containers.image',
    'spec.template.spec.containers.image',
  ]);
});
