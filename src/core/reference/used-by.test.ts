import { expect, test } from 'vitest';
import { definitionId } from '../schema/ids.ts';
import { ref, smallSchema, text } from '../schema/small-schema.ts';
import { usedBy } from './used-by.ts';

const schema = smallSchema(
  {
    'io.k8s.api.apps.v1.Set': { spec: ref('io.k8s.api.apps.v1.SetSpec') },
    'io.k8s.api.apps.v1.SetSpec': {
      template: ref('io.k8s.api.core.v1.Spec'),
      other: { t: 'map', values: ref('io.k8s.api.core.v1.Spec') },
    },
    'io.k8s.api.core.v1.Unit': { spec: ref('io.k8s.api.core.v1.Spec') },
    'io.k8s.api.core.v1.Spec': { image: text },
    'io.k8s.api.core.v1.Unused': { spec: ref('io.k8s.api.core.v1.Spec') },
  },
  { 'io.k8s.api.core.v1.Unit': 'units', 'io.k8s.api.apps.v1.Set': 'sets' },
);

test('a type is used at every path that leads to it, kind by kind in page order', () => {
  expect(usedBy(schema).get(definitionId('io.k8s.api.core.v1.Spec'))).toEqual([
    { resource: '/v1/Unit', path: 'spec' },
    { resource: 'apps/v1/Set', path: 'spec.template' },
    { resource: 'apps/v1/Set', path: 'spec.other' },
  ]);
});

test('what no kind reaches is used nowhere', () => {
  expect(usedBy(schema).has(definitionId('io.k8s.api.core.v1.Unused'))).toBe(false);
});
