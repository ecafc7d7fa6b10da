import { expect, test } from 'vitest';
import { smallSchema } from '../../core/schema/small-schema.ts';
import { foldVersions } from './fold-versions.ts';

const { resources } = smallSchema(
  {},
  {
    'io.k8s.api.apps.v1.Deployment': 'deployments',
    'io.k8s.api.resource.v1beta1.ResourceClaim': 'resourceclaims',
    'io.k8s.api.resource.v1.ResourceClaim': 'resourceclaims',
    'io.k8s.api.core.v1.Event': 'events',
  },
);
const preferred = ['apps/v1/Deployment', 'resource/v1/ResourceClaim'];
const kinds = [...resources.values()].map((resource) => ({
  resource,
  preferred: preferred.includes(resource.id),
}));

test('other versions stand behind the one that kubectl would choose', () => {
  const folded = foldVersions(kinds);
  expect(folded.map(({ resource, others }) => [resource.id, ...others.map(idOf)])).toEqual([
    ['apps/v1/Deployment'],
    ['resource/v1/ResourceClaim', 'resource/v1beta1/ResourceClaim'],
    ['/v1/Event'],
  ]);
});

const idOf = ({ resource }: { resource: { id: string } }) => resource.id;
