import { expect, test } from 'vitest';
import { definitionId } from '../ids.ts';
import type { Schema } from '../types.ts';
import { mergeSchema } from './merge-schema.ts';
import type { Operation, SourceField, SourceModel, SourceType } from './source.ts';

const string: SourceType = { t: 'scalar', of: 'string' };
const any: SourceType = { t: 'any' };
const ref = (name: string): SourceType => ({ t: 'ref', name });
const field = (name: string, type: SourceType, doc = '', required = false): SourceField => ({
  name,
  type,
  required,
  doc,
});
const model = (name: string, doc: string, ...fields: SourceField[]): SourceModel => ({
  name,
  doc,
  fields,
});
const get = (path: string, response: string): Operation => ({ path, method: 'GET', response });

const beta = 'io.k8s.api.x.v1beta1';
const stable = 'io.k8s.api.x.v1';
const quantity = 'io.k8s.apimachinery.pkg.api.resource.Quantity';
const objectMeta = 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta';
const choice: SourceType = {
  t: 'union',
  of: [
    { t: 'literal', value: 'A' },
    { t: 'literal', value: 'B' },
  ],
};

function merged(
  stableFields: [SourceField[], SourceField[]],
  betaFields: SourceField[] = [],
  defaults = new Map<string, string | null>(),
): Schema {
  const [client, prose] = stableFields;
  return mergeSchema(
    {
      release: '1.99',
      models: [
        model('V1Box', 'A box.', ...client),
        model('V1beta1Box', 'A box.', ...betaFields),
        model('V1ObjectMeta', 'Metadata.', field('name', string, 'Name.')),
      ],
      operations: [
        get('/apis/x/v1/boxes/{name}', 'V1Box'),
        get('/apis/x/v1beta1/boxes/{name}', 'V1beta1Box'),
      ],
    },
    {
      models: [
        model(`${stable}.Box`, 'A box.', ...prose),
        model(objectMeta, 'Metadata.', field('name', string, 'Name.')),
        model(quantity, ''),
      ],
    },
    { origin: 'test', defaults },
  );
}

const fieldIn = (schema: Schema, id: string, name: string) =>
  schema.definitions.get(definitionId(id))?.fields.find((found) => found.name === name);
const box = (client: SourceField[], prose: SourceField[], name = 'f') =>
  fieldIn(merged([client, prose]), `${stable}.Box`, name);
const betaBox = (betaField: SourceField, stableField: SourceField) =>
  fieldIn(merged([[stableField], [stableField]], [betaField]), `${beta}.Box`, betaField.name);

test('fields, order and requirement are the client’s', () => {
  const schema = merged([
    [field('b', string, '', true), field('a', string)],
    [field('a', string), field('c', string)],
  ]);
  const fields = schema.definitions.get(definitionId(`${stable}.Box`))?.fields;
  expect(fields?.map(({ name, required }) => [name, required])).toEqual([
    ['b', true],
    ['a', false],
  ]);
});

test('groups are written as manifests write them', () => {
  const schema = merged([[], []]);
  const places = [...schema.definitions.values()].map(({ group, version, name }) => [
    group,
    version,
    name,
  ]);
  expect(places).toEqual([
    ['x', 'v1', 'Box'],
    ['x', 'v1beta1', 'Box'],
    ['apimachinery', 'resource', 'Quantity'],
    ['meta', 'v1', 'ObjectMeta'],
  ]);
  expect([...schema.resources.keys()]).toEqual(['x/v1/Box', 'x/v1beta1/Box']);
});

test('where the client says string or anything, the definition that the prose names counts', () => {
  const type = { t: 'map', values: string } as const;
  const proseType = { t: 'map', values: ref(quantity) } as const;
  expect(box([field('f', type)], [field('f', proseType)])?.type).toEqual({
    t: 'map',
    values: { t: 'ref', id: quantity },
  });
  expect(box([field('f', any)], [field('f', ref(quantity))])?.type).toEqual({
    t: 'ref',
    id: quantity,
  });
  expect(
    box([field('f', { t: 'scalar', of: 'boolean' })], [field('f', ref(quantity))])?.type.t,
  ).toBe('scalar');
});

test('the paragraphs of the prose stay, unless the client says something else', () => {
  expect(
    box([field('f', string, 'One.  Two.')], [field('f', string, 'One.\n\nTwo.')])?.doc,
  ).toEqual({
    text: 'One.\n\nTwo.',
    from: 'schema',
  });
  expect(box([field('f', string, 'Newer.')], [field('f', string, 'Older.')])?.doc?.text).toBe(
    'Newer.',
  );
  expect(box([field('f', string, 'Only.')], [field('f', string)])?.doc?.text).toBe('Only.');
});

test('a reference without a text shows that of its type', () => {
  expect(box([field('f', ref('V1ObjectMeta'))], [])?.doc).toEqual({
    text: 'Metadata.',
    from: 'type',
  });
});

test('metadata without a text shows what other kinds say', () => {
  const schema = merged(
    [
      [field('metadata', ref('V1ObjectMeta'))],
      [field('metadata', ref(objectMeta), 'Standard metadata.')],
    ],
    [field('metadata', ref('V1ObjectMeta'))],
  );
  expect(fieldIn(schema, `${beta}.Box`, 'metadata')?.doc).toEqual({
    text: 'Standard metadata.',
    from: 'sibling',
  });
});

test('an enum carries a text for each value', () => {
  const doc = 'Either.\n\nPossible enum values:\n - `"A"` first\n - `"B"` second';
  expect(box([field('f', string, 'Either.')], [field('f', choice, doc)])).toMatchObject({
    doc: { text: 'Either.' },
    enum: [
      { value: 'A', doc: 'first' },
      { value: 'B', doc: 'second' },
    ],
  });
});

test('a version without prose borrows the enum of one that says the same', () => {
  const stableField = field('f', choice, 'Either of v1.');
  const schema = merged(
    [[field('f', string, 'Either of v1.')], [stableField]],
    [field('f', string, 'Either of v1beta1.')],
  );
  expect(fieldIn(schema, `${beta}.Box`, 'f')).toMatchObject({
    doc: { text: 'Either of v1beta1.', from: 'schema' },
    enum: [{ value: 'A' }, { value: 'B' }],
  });
});

test('a version without prose borrows a missing text, and says so', () => {
  expect(betaBox(field('f', string), field('f', string, 'Known.'))?.doc).toEqual({
    text: 'Known.',
    from: 'sibling',
  });
});

test('nothing is borrowed from a field of another type', () => {
  expect(
    betaBox(field('f', { t: 'scalar', of: 'boolean' }), field('f', string, 'Known.'))?.doc,
  ).toBeUndefined();
});

test('a default is read out of the text, unless it is kept by hand, suppressed, or the field is required', () => {
  const given = field('f', string, 'Defaults to "A".');
  const withDefaults = (value: string | null) =>
    fieldIn(merged([[given], [given]], [], new Map([['Box.f', value]])), `${stable}.Box`, 'f')
      ?.default;
  expect(box([given], [given])?.default).toEqual({ value: 'A', from: 'text' });
  expect(withDefaults('B')).toEqual({ value: 'B', from: 'override' });
  expect(withDefaults(null)).toBeUndefined();
  expect(box([{ ...given, required: true }], [given])?.default).toBeUndefined();
});

test('a field whose text says so is deprecated', () => {
  const given = field('f', string, 'Deprecated: use g.');
  expect(box([given], [given])?.deprecated).toBe(true);
  expect(box([field('f', string, 'Fine.')], [])).not.toHaveProperty('deprecated');
});
