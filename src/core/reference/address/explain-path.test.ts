import { describe, expect, it, test } from 'vitest';
import { loadSchema } from '../../../load/load-schema.ts';
import { indexSchema } from '../../schema/schema-index.ts';
import { explainPath } from './explain-path.ts';
import { resourceNames } from './resource-names.ts';

const index = indexSchema(await loadSchema());
const names = resourceNames(index, { deployments: ['deploy'], pods: ['po'], configmaps: ['cm'] });
const aliases = new Map([['apps/v1/DeploymentSpec', new Map([['copies', 'replicas']])]]);
const explain = (typed: string) => explainPath(typed, { index, names, aliases });

describe('resourceNames', () => {
  it('has kind, plural and short name, alone and with the group', () => {
    const words = ['deployment', 'deployments', 'deploy', 'deployment.apps', 'deploy.apps'];
    const found = words.map((word) => names.get(word)?.map(({ id }) => id));
    expect(found).toEqual(words.map(() => ['apps/v1/Deployment']));
  });

  it('puts the preferred of several first', () => {
    const events = names.get('events')?.map(({ group }) => group);
    expect(events).toEqual(['', 'events.k8s.io']);
    expect(names.get('horizontalpodautoscalers')?.map(({ version }) => version)).toEqual([
      'v2',
      'v1',
    ]);
  });
});

describe('explainPath', () => {
  test.each([
    ['deployment.spec.replicas', 'apps/v1/Deployment', 'spec.replicas'],
    ['kubectl explain po.spec.containers[0].image', '/v1/Pod', 'spec.containers.image'],
    ['deployments.v1.apps.spec', 'apps/v1/Deployment', 'spec'],
    ['hpa.spec', undefined, undefined],
    ['events.reason', '/v1/Event', 'reason'],
    ['events.reason --api-version=events.k8s.io/v1', 'events.k8s.io/v1/Event', 'reason'],
    ['Deployment.spec.copies', 'apps/v1/Deployment', 'spec.replicas'],
    ['cm.data.anything', '/v1/ConfigMap', 'data'],
  ])('%s', (typed, resource, path) => {
    const found = explain(typed);
    expect(found.t === 'field' ? [found.resource.id, found.node.path] : []).toEqual(
      resource ? [resource, path] : [],
    );
  });

  it('explains a kind when no field is named', () => {
    const found = explain('pods');
    expect(found.t === 'kind' && found.nodes.map(({ name }) => name)).toEqual([
      'apiVersion',
      'kind',
      'metadata',
      'spec',
      'status',
    ]);
  });

  it('goes to the nearest field above and suggests', () => {
    expect(explain('deploy.spec.replica')).toMatchObject({
      t: 'field-unknown',
      asked: 'spec.replica',
      ancestor: { path: 'spec' },
      suggestions: ['spec.replicas'],
    });
  });

  it('does not take a name behind a number for a key', () => {
    expect(explain('deploy.spec.replicas.x')).toMatchObject({
      t: 'field-unknown',
      ancestor: { path: 'spec.replicas' },
    });
  });

  it('suggests a resource once', () => {
    expect(explain('deploymnts.spec')).toEqual({
      t: 'resource-unknown',
      word: 'deploymnts',
      suggestions: ['deployments'],
    });
  });

  it('names the versions that are served', () => {
    const found = explain('deploy --api-version=apps/v2');
    expect(found).toMatchObject({ t: 'version-unknown', resources: [{ version: 'v1' }] });
  });
});
