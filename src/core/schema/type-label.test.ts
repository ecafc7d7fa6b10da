import { expect, test } from 'vitest';
import { definitionId } from './ids.ts';
import { ref, smallSchema, text } from './small-schema.ts';
import { typeLabel, typeParts } from './type-label.ts';
import type { ScalarName, TypeExpr } from './types.ts';

const port = 'io.k8s.api.core.v1.ContainerPort';
const schema = smallSchema({ [port]: {} });
const scalar = (of: ScalarName, format?: string): TypeExpr =>
  format === undefined ? { t: 'scalar', of } : { t: 'scalar', of, format };

test.each<[TypeExpr, string]>([
  [text, 'string'],
  [scalar('string', 'byte'), 'base64'],
  [scalar('string', 'date-time'), 'string'],
  [scalar('boolean'), 'boolean'],
  [scalar('integer', 'int32'), 'int32'],
  [scalar('integer', 'int64'), 'int64'],
  [scalar('integer'), 'integer'],
  [scalar('number', 'double'), 'double'],
  [ref(port), 'ContainerPort'],
  [{ t: 'array', items: ref(port) }, 'ContainerPort[]'],
  [{ t: 'map', values: ref(port) }, 'map[string]ContainerPort'],
  [{ t: 'map', values: { t: 'array', items: ref(port) } }, 'map[string]ContainerPort[]'],
  [{ t: 'array', items: { t: 'map', values: text } }, '(map[string]string)[]'],
  [{ t: 'oneOf', of: [text, scalar('integer', 'int32')] }, 'string | int32'],
  [{ t: 'array', items: { t: 'oneOf', of: [text, ref(port)] } }, '(string | ContainerPort)[]'],
  [{ t: 'inline', fields: [] }, 'object'],
  [{ t: 'any' }, 'object'],
])('%j is written %s', (type, label) => {
  expect(typeLabel(type, schema)).toBe(label);
});

test('only the part that names a definition carries its id', () => {
  const type: TypeExpr = { t: 'map', values: { t: 'array', items: ref(port) } };
  expect(typeParts(type, schema)).toEqual([
    { text: 'map[string]' },
    { text: 'ContainerPort', id: port },
    { text: '[]' },
  ]);
});

test('a definition that the schema lacks is written with its full id', () => {
  expect(typeLabel({ t: 'ref', id: definitionId('example.v1.Lost') }, schema)).toBe(
    'example.v1.Lost',
  );
});
