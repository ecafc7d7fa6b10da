import { expect, test } from 'vitest';
import { explainCommand } from './explain-command.ts';

test('a field is explained behind the name of its resource', () => {
  expect(explainCommand('deployment', 'spec.replicas')).toBe(
    'kubectl explain deployment.spec.replicas',
  );
});

test('the API version is added when it is needed', () => {
  expect(explainCommand('event', 'reason', 'events.k8s.io/v1')).toBe(
    'kubectl explain event.reason --api-version=events.k8s.io/v1',
  );
});

test('the star of a map is left out', () => {
  expect(explainCommand('crd', 'spec.properties.*.type')).toBe(
    'kubectl explain crd.spec.properties.type',
  );
});

test('a name that the shell would expand is quoted', () => {
  expect(explainCommand('crd', 'spec.$ref')).toBe("kubectl explain 'crd.spec.$ref'");
});
