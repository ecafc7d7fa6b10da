import { beforeAll, expect, test } from 'vitest';
import { loadSchema } from '../../load/load-schema.ts';
import { definitionId } from '../schema/ids.ts';
import type { Schema } from '../schema/types.ts';
import { arrangeRows, rowsInPageOrder, type AuthorWords, type Row } from './arrange-rows.ts';
import { expandFields, flatten } from './expand.ts';

let schema: Schema;
beforeAll(async () => {
  schema = await loadSchema();
});

const deployment = definitionId('io.k8s.api.apps.v1.Deployment');
const podSpec = definitionId('io.k8s.api.core.v1.PodSpec');
const container = definitionId('io.k8s.api.core.v1.Container');
const none: AuthorWords = {
  skeletonOrder: new Map(),
  notes: new Map(),
  typeNotes: new Map(),
  everyKind: { definitions: new Set(), notes: new Map() },
};

const arrange = (words: Partial<AuthorWords>) =>
  arrangeRows(expandFields(schema, deployment), { ...none, ...words });
const row = (rows: readonly Row[], path: string) =>
  rowsInPageOrder(rows).find(({ node }) => node.path === path);

test('every field stands on the page exactly once, however the skeleton is ordered', () => {
  const rows = arrange({
    skeletonOrder: new Map([
      ['spec.template', 0],
      ['spec', 1],
      ['kind', 2],
    ]),
  });
  const paths = rowsInPageOrder(rows).map(({ node }) => node.path);
  const all = flatten(expandFields(schema, deployment)).map(({ path }) => path);
  expect(paths).toHaveLength(1192);
  expect(new Set(paths)).toEqual(new Set(all));
});

test('the fields of the skeleton come first, in its order', () => {
  const order = new Map(
    ['spec', 'spec.template', 'spec.replicas', 'kind'].map((path, i) => [path, i]),
  );
  const rows = arrange({ skeletonOrder: order });
  expect(rows.map(({ node }) => node.name)).toEqual([
    'spec',
    'kind',
    'apiVersion',
    'metadata',
    'status',
  ]);
  expect(row(rows, 'spec')?.shown.map(({ node }) => node.name)).toEqual(['template', 'replicas']);
  expect(row(rows, 'spec')?.others).toHaveLength(6);
});

test('a note of a type holds wherever the type occurs', () => {
  const rows = arrange({ typeNotes: new Map([[container, new Map([['image', '型の注']])]]) });
  for (const list of ['containers', 'initContainers'])
    expect(row(rows, `spec.template.spec.${list}.image`)?.note).toEqual({
      text: '型の注',
      from: 'type',
    });
});

test('the note of the kind goes before that of a type, and that of the outer type before the inner', () => {
  const typeNotes = new Map([
    [
      container,
      new Map([
        ['image', '内'],
        ['name', '内'],
      ]),
    ],
    [podSpec, new Map([['containers.image', '外']])],
  ]);
  const notes = new Map([['spec.template.spec.containers.name', '種類']]);
  const rows = arrange({ typeNotes, notes });
  expect(row(rows, 'spec.template.spec.containers.name')?.note).toEqual({
    text: '種類',
    from: 'page',
  });
  expect(row(rows, 'spec.template.spec.containers.image')?.note?.text).toBe('外');
  expect(row(rows, 'spec.template.spec.initContainers.image')?.note?.text).toBe('内');
});

test('what holds for every kind is said where no skeleton says more, and nowhere below', () => {
  const everyKind = {
    definitions: new Set([deployment]),
    notes: new Map([
      ['kind', '一般'],
      ['spec', '一般'],
    ]),
  };
  const rows = arrange({ everyKind, notes: new Map([['spec', '種類']]) });
  expect(row(rows, 'kind')?.note).toEqual({ text: '一般', from: 'every-kind' });
  expect(row(rows, 'spec')?.note).toEqual({ text: '種類', from: 'page' });
  expect(row(rows, 'spec.template.spec')?.note).toBeUndefined();
});
