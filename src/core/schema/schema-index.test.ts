import { expect, test } from 'vitest';
import { definitionId } from './ids.ts';
import { indexSchema } from './schema-index.ts';
import { ref, smallSchema, text } from './small-schema.ts';
import type { Definition, Resource } from './types.ts';

const schema = smallSchema(
  {
    'io.k8s.api.events.v1.Event': { reason: text },
    'io.k8s.api.core.v1.Event': { reason: text, count: { t: 'scalar', of: 'integer' } },
    'io.k8s.api.resource.v1alpha3.Rule': { toleration: ref('io.k8s.api.resource.v1alpha3.Taint') },
    'io.k8s.api.resource.v1alpha3.Taint': { key: text },
    'io.k8s.api.resource.v1beta1.Taint': { key: text },
    'io.k8s.api.resource.v1.Taint': { key: text },
    'io.k8s.api.autoscaling.v1.Scaler': {},
    'io.k8s.api.autoscaling.v2.Scaler': {},
  },
  {
    'io.k8s.api.events.v1.Event': 'events',
    'io.k8s.api.core.v1.Event': 'events',
    'io.k8s.api.autoscaling.v1.Scaler': 'scalers',
    'io.k8s.api.autoscaling.v2.Scaler': 'scalers',
  },
);
const index = indexSchema(schema);
const ids = (found: readonly (Definition | Resource)[]) => found.map(({ id }) => id);

test('of a kind that several groups serve, core comes first', () => {
  expect(ids(index.resourcesOfKind('Event'))).toEqual(['/v1/Event', 'events/v1/Event']);
  expect(ids(index.resourcesByPlural('events'))).toEqual(['/v1/Event', 'events/v1/Event']);
});

test('of a kind in several versions, the higher stable one comes first', () => {
  expect(ids(index.resourcesOfKind('Scaler'))).toEqual([
    'autoscaling/v2/Scaler',
    'autoscaling/v1/Scaler',
  ]);
});

test('a resource is found by apiVersion and kind, the core group having no prefix', () => {
  expect(index.resource('v1', 'Event')?.id).toBe('/v1/Event');
  expect(index.resource('events/v1', 'Event')?.id).toBe('events/v1/Event');
  expect(index.resource('core/v1', 'Event')).toBeUndefined();
  expect(index.resource('v1', 'event')).toBeUndefined();
});

test('a short type name gives the stable version first, then beta, then alpha', () => {
  expect(ids(index.resolveTypeName('Taint'))).toEqual([
    'io.k8s.api.resource.v1.Taint',
    'io.k8s.api.resource.v1beta1.Taint',
    'io.k8s.api.resource.v1alpha3.Taint',
  ]);
  expect(index.definitionsNamed('Taint')).toEqual(index.resolveTypeName('Taint'));
});

test('a short type name means first what the definition nearby reaches', () => {
  const near = definitionId('io.k8s.api.resource.v1alpha3.Rule');
  expect(ids(index.resolveTypeName('Taint', { near }))).toEqual([
    'io.k8s.api.resource.v1alpha3.Taint',
    'io.k8s.api.resource.v1.Taint',
    'io.k8s.api.resource.v1beta1.Taint',
  ]);
});

test.each([
  ['events/v1/Event', ['io.k8s.api.events.v1.Event']],
  ['core/v1/Event', ['io.k8s.api.core.v1.Event']],
  ['v1/Event', ['io.k8s.api.core.v1.Event']],
  ['io.k8s.api.events.v1.Event', ['io.k8s.api.events.v1.Event']],
  ['apps/v1/Event', []],
  ['Evnt', []],
])('the written type name %s means %j', (written, expected) => {
  expect(ids(index.resolveTypeName(written))).toEqual(expected);
});

test('a field is found in its definition, and only there', () => {
  expect(index.fieldOf(definitionId('io.k8s.api.core.v1.Event'), 'count')?.name).toBe('count');
  expect(index.fieldOf(definitionId('io.k8s.api.events.v1.Event'), 'count')).toBeUndefined();
});

test('a type leads to a definition through arrays and maps', () => {
  const type = {
    t: 'map',
    values: { t: 'array', items: ref('io.k8s.api.core.v1.Event') },
  } as const;
  expect(index.definitionOfType(type)?.id).toBe('io.k8s.api.core.v1.Event');
  expect(index.definitionOfType({ t: 'array', items: text })).toBeUndefined();
});
