import { describe, expect, test } from 'vitest';
import { loadSchema } from '../../load/load-schema.ts';
import { indexSchema } from '../schema/schema-index.ts';
import { type FieldLink, resolveFieldLink } from './resolve-field-link.ts';

const index = indexSchema(await loadSchema());

describe('a text that names its kind or type', () => {
  test.each([
    ['Service.spec.externalIPs', '/v1/Service spec.externalIPs'],
    ['Service.type', '/v1/Service spec.type'],
    ['Service.spec.ports[0].port', '/v1/Service spec.ports.port'],
    ['Service.spec.type: NodePort', '/v1/Service spec.type'],
    ['Service.metadata.labels.app', '/v1/Service metadata.labels'],
    ['Deployment.spec.template.spec', 'apps/v1/Deployment spec.template.spec'],
    ['apps/v1/Deployment.spec', 'apps/v1/Deployment spec'],
    ['core/v1/Pod.spec', '/v1/Pod spec'],
    ['Deployment', 'apps/v1/Deployment '],
    ['PodSpec.containers', 'io.k8s.api.core.v1.PodSpec containers'],
    ['Container.ports.containerPort', 'io.k8s.api.core.v1.Container ports.containerPort'],
    [
      'ResourceSlice.spec.devices.attributes.model.string',
      'resource.k8s.io/v1/ResourceSlice spec.devices.attributes.*.string',
    ],
    [
      'ResourceSlice.spec.devices.attributes.*',
      'resource.k8s.io/v1/ResourceSlice spec.devices.attributes',
    ],
    ['PodSpec', 'io.k8s.api.core.v1.PodSpec '],
  ])('%s', (text, expected) => {
    expect(spell(resolveFieldLink(text, index))).toBe(expected);
  });
});

describe('a text that names a field that does not exist', () => {
  test.each([
    ['Service.spec.externalIP', 'Service.spec.externalIPs'],
    ['Deployment.spec.template.spec.container', 'Deployment.spec.template.spec.containers'],
    ['PodSpec.container', 'PodSpec.containers'],
    ['Service.spec.ports.port.number', undefined],
  ])('%s', (text, suggestion) => {
    const link = resolveFieldLink(text, index);
    expect(link.t).toBe('unknown');
    expect(link.t === 'unknown' && link.suggestion).toBe(suggestion);
  });
});

describe('anything else is not a link', () => {
  test.each([
    ...[
      'nginx.conf',
      'foo.bar',
      'Node.js',
      'Pod.yaml',
      'metadata.name',
      'Container.foo',
      'Time',
      'ClusterIP',
    ],
    ...[
      'kubectl get pods',
      'apps/v1',
      '',
      '.',
      '..',
      '[]',
      'a[',
      'Service.',
      'サービス',
      'Service spec',
      '$(NAME)',
    ],
  ])('%s', (text) => {
    expect(resolveFieldLink(text, index)).toEqual({ t: 'not-a-link' });
  });
});

describe('in a note that lists its kinds', () => {
  test.each([
    ['externalIPs', ['Service'], '/v1/Service spec.externalIPs'],
    ['spec.ports', ['Service'], '/v1/Service spec.ports'],
    ['ports.targetPort', ['Service'], '/v1/Service spec.ports.targetPort'],
    ['selector', ['Service'], '/v1/Service spec.selector'],
    ['replicas', ['Service', 'Deployment'], 'apps/v1/Deployment spec.replicas'],
    ['maxSurge', ['Deployment'], 'apps/v1/Deployment spec.strategy.rollingUpdate.maxSurge'],
    ['type: NodePort', ['Service'], '/v1/Service spec.type'],
    ['selector', ['Service', 'Deployment'], 'not-a-link'],
    ['name', ['Deployment'], 'not-a-link'],
    ['image', ['Deployment'], 'not-a-link'],
    ['externalIP', ['Service'], 'not-a-link'],
    ['spec.nothing', ['Service'], 'not-a-link'],
    ['externalIPs', ['Nothing'], 'not-a-link'],
  ])('%s in %j', (text, kinds, expected) => {
    expect(spell(resolveFieldLink(text, index, { kinds }))).toBe(expected);
  });
});

function spell(link: FieldLink): string {
  if (link.t === 'resource') return `${link.resource.id} ${link.path}`;
  return link.t === 'definition' ? `${link.definition.id} ${link.path}` : link.t;
}
