import { expect, test } from 'vitest';
import { parseExplain } from './parse-explain.ts';

const words = new Set([
  'pod',
  'pods',
  'po',
  'deployment',
  'deployments',
  'deploy',
  'deployments.apps',
  'ingresses',
  'ingresses.networking.k8s.io',
]);
const parse = (typed: string) => parseExplain(typed, (word) => words.has(word));

test.each([
  ['pods', 'pods', ''],
  ['pods.spec.containers', 'pods', 'spec.containers'],
  ['po.spec', 'po', 'spec'],
  ['Pod.spec.nodeName', 'pod', 'spec.nodeName'],
  ['Pod spec.nodeName', 'pod', 'spec.nodeName'],
  ['pods.spec.containers[0].image', 'pods', 'spec.containers.image'],
  ['deployments.apps', 'deployments.apps', ''],
  ['deployments.apps.spec.replicas', 'deployments.apps', 'spec.replicas'],
  ['ingresses.networking.k8s.io.spec', 'ingresses.networking.k8s.io', 'spec'],
  ['kubectl explain deploy.spec.replicas', 'deploy', 'spec.replicas'],
  ['$ kubectl explain pods.spec --recursive', 'pods', 'spec'],
  ['kubectl explain --output plaintext-openapiv2 po.spec', 'po', 'spec'],
  ['explain po', 'po', ''],
  ['k explain po', 'po', ''],
  ['', '', ''],
])('"%s" names a resource and a path', (typed, word, path) => {
  expect(parse(typed)).toEqual({ word, path });
});

test.each([
  ['kubectl explain deployments --api-version=apps/v1', '', 'apps', 'v1'],
  ['kubectl explain --api-version apps/v1beta1 deployments.spec', 'spec', 'apps', 'v1beta1'],
  ['deployments --api-version="v1"', '', '', 'v1'],
])('"%s" names an API version', (typed, path, group, version) => {
  expect(parse(typed)).toEqual({ word: 'deployments', path, group, version });
});

test('a version may stand between the resource and its group', () => {
  expect(parse('deployments.v1.apps.spec')).toEqual({
    word: 'deployments.apps',
    path: 'spec',
    version: 'v1',
  });
  expect(parse('pods.v1')).toEqual({ word: 'pods', path: '', version: 'v1' });
});

test.each([
  ['apps/v1/Deployment.spec', 'deployment', 'apps', 'spec'],
  ['v1/Pod', 'pod', '', ''],
  ['core/v1/pod/spec/containers', 'pod', '', 'spec.containers'],
  ['networking.k8s.io/v1/ingresses', 'ingresses', 'networking.k8s.io', ''],
])('"%s" has its group in front', (typed, word, group, path) => {
  expect(parse(typed)).toEqual({ word, path, group, version: 'v1' });
});

test('an unknown word is returned as it was typed, in lower case', () => {
  expect(parse('Deploymnts.spec.replicas')).toEqual({ word: 'deploymnts', path: 'spec.replicas' });
});
