import { describe, expect, it, test } from 'vitest';
import { resolvePath } from './resolve-path.ts';

const deployment = {
  ids: [
    'apiVersion',
    'metadata',
    'metadata.annotations',
    'metadata.labels',
    'metadata.name',
    'spec',
    'spec.replicas',
    'spec.selector',
    'spec.selector.matchLabels',
    'spec.template',
    'spec.template.spec',
    'spec.template.spec.containers',
    'spec.template.spec.containers.image',
    'spec.template.spec.containers.name',
    'spec.template.spec.containers.resources',
    'spec.template.spec.containers.resources.limits',
    'status',
    'status.conditions',
    'status.conditions.type',
    'status.replicas',
  ],
  names: ['deployment', 'deployments', 'deploy', 'apps/v1'],
};

const claim = {
  ids: [
    'spec',
    'spec.schema',
    'spec.schema.$ref',
    'spec.schema.properties',
    'spec.schema.properties.*.type',
    'spec.schema.type',
  ],
  names: ['claim', 'claims', 'example.k8s.io/v1'],
};

describe('a path in another spelling is corrected to its field', () => {
  const limits = 'spec.template.spec.containers.resources.limits';
  test.each([
    ['.spec.replicas', 'spec.replicas'],
    ['`spec.replicas`', 'spec.replicas'],
    ['"spec"."replicas"', 'spec.replicas'],
    ['$.spec.replicas', 'spec.replicas'],
    ['{.spec.replicas}', 'spec.replicas'],
    ["'{.spec.replicas}'", 'spec.replicas'],
    ['spec.replicas.', 'spec.replicas'],
    ['spec.replicas:', 'spec.replicas'],
    [' spec . replicas ', 'spec.replicas'],
    ['spec.replicas。', 'spec.replicas'],
    ['ｓｐｅｃ．ｒｅｐｌｉｃａｓ', 'spec.replicas'],
    ['%20spec.replicas', 'spec.replicas'],
    ['SPEC.Replicas', 'spec.replicas'],
    ['spec/replicas', 'spec.replicas'],
    ['/spec/template/spec/containers/0/image', 'spec.template.spec.containers.image'],
    ['/spec/template/spec/containers/-', 'spec.template.spec.containers'],
    ['spec.template.spec.containers[0].resources.limits', limits],
    ['spec.template.spec.containers%5B0%5D.resources.limits', limits],
    ['spec.template.spec.containers[*].resources.limits', limits],
    ['.spec.template.spec.containers[].resources.limits', limits],
    ['spec.template.spec.containers.0.resources.limits', limits],
    ['spec.template.spec.containers.*.resources.limits', limits],
    ['spec.template.spec.containers[name=web].resources.limits', limits],
    ['spec.template.spec.containers[?(@.name=="web")].resources.limits', limits],
    ["$['spec']['template']['spec']['containers'][0]['resources']['limits']", limits],
    ['.["spec"]["replicas"]', 'spec.replicas'],
    ['{.items[*].spec.replicas}', 'spec.replicas'],
    ['deployment.spec.replicas', 'spec.replicas'],
    ['Deployment.spec.replicas', 'spec.replicas'],
    ['deploy.spec.replicas', 'spec.replicas'],
    ['deployments.spec.replicas', 'spec.replicas'],
    ['deployments.apps.spec.replicas', 'spec.replicas'],
    ['deployments.v1.apps.spec.replicas', 'spec.replicas'],
    ['apps/v1.spec.replicas', 'spec.replicas'],
    ['apps/v1/Deployment.spec.replicas', 'spec.replicas'],
    ['replicas', 'spec.replicas'],
    ['template.spec.containers', 'spec.template.spec.containers'],
    ['labels', 'metadata.labels'],
  ])('%s', (fragment, id) => {
    expect(resolvePath(fragment, deployment)).toEqual({
      t: 'corrected',
      id,
      renamed: false,
      rest: [],
    });
  });
});

describe('the star of a map of objects', () => {
  test.each([
    ['spec.schema.properties.type', 'spec.schema.properties.*.type'],
    ['spec.schema.properties.replicas.type', 'spec.schema.properties.*.type'],
    ['spec.schema.properties["my.key"].type', 'spec.schema.properties.*.type'],
    ['spec.schema.properties.*', 'spec.schema.properties'],
    ['spec.schema.properties.replicas', 'spec.schema.properties'],
    ['spec.schema.*.type', 'spec.schema.type'],
    ['example.k8s.io/v1/Claim.spec.schema.$REF', 'spec.schema.$ref'],
  ])('%s', (fragment, id) => {
    expect(resolvePath(fragment, claim)).toMatchObject({ t: 'corrected', id });
  });
});

test('an id of the page is exact, percent-encoded or not', () => {
  expect(resolvePath('spec.schema.$ref', claim)).toEqual({ t: 'exact', id: 'spec.schema.$ref' });
  expect(resolvePath('#spec.schema.$ref', claim)).toEqual({ t: 'exact', id: 'spec.schema.$ref' });
  expect(resolvePath('spec.schema.%24ref', claim)).toEqual({ t: 'exact', id: 'spec.schema.$ref' });
});

test('bad percent-encoding is read as it stands', () => {
  expect(resolvePath('spec.replicas%', deployment)).toMatchObject({ t: 'ancestor', id: 'spec' });
});

describe('keys of a map that has no rows below it', () => {
  test.each([
    ['metadata.labels.app', 'metadata.labels', ['app']],
    ['metadata.labels["app.kubernetes.io/name"]', 'metadata.labels', ['app.kubernetes.io/name']],
    ['metadata.annotations.example\\.com/key', 'metadata.annotations', ['example.com', 'key']],
    ['labels.app', 'metadata.labels', ['app']],
    [
      'spec.template.spec.containers.resources.limits.cpu',
      'spec.template.spec.containers.resources.limits',
      ['cpu'],
    ],
  ])('%s', (fragment, id, rest) => {
    expect(resolvePath(fragment, deployment)).toEqual({ t: 'corrected', id, renamed: false, rest });
  });

  it('drops a key in brackets without a word', () => {
    expect(resolvePath('spec.selector.matchLabels[app]', deployment)).toMatchObject({
      id: 'spec.selector.matchLabels',
      rest: [],
    });
  });
});

describe('a name that does not exist leads to the nearest field above it', () => {
  test.each([
    ['spec.replica', 'spec', ['replica']],
    ['spec.bogus.replicas', 'spec', ['bogus', 'replicas']],
    ['spec.template.spec.containers.imagee', 'spec.template.spec.containers', ['imagee']],
    ['deploy.spec.レプリカ数', 'spec', ['レプリカ数']],
  ])('%s', (fragment, id, missing) => {
    expect(resolvePath(fragment, deployment)).toEqual({ t: 'ancestor', id, missing });
  });
});

test.each([
  ['overview', ['overview']],
  ['constructor', ['constructor']],
  ['deployments', []],
  ['', []],
  ['...', []],
])('nothing is found for "%s"', (fragment, missing) => {
  expect(resolvePath(fragment, deployment)).toEqual({ t: 'none', missing });
});

test('the fields of a type page are found behind the name of the type', () => {
  const podSpec = { ids: ['containers', 'nodeName', 'tolerations'], names: ['PodSpec', 'v1'] };
  expect(resolvePath('PodSpec.nodename', podSpec)).toMatchObject({
    t: 'corrected',
    id: 'nodeName',
  });
  expect(resolvePath('containers.image', podSpec)).toMatchObject({
    id: 'containers',
    rest: ['image'],
  });
});

describe('aliases', () => {
  const renamed = {
    ...deployment,
    aliases: { 'spec.copies': 'spec.replicas', 'spec.pod': 'spec.template' },
  };

  it('leads a former id to the one that took its place', () => {
    expect(resolvePath('spec.copies', renamed)).toEqual({
      t: 'corrected',
      id: 'spec.replicas',
      renamed: true,
      rest: [],
    });
    expect(resolvePath('deploy.SPEC.copies', renamed)).toMatchObject({
      id: 'spec.replicas',
      renamed: true,
    });
  });

  it('holds for the fields below it', () => {
    expect(resolvePath('spec.pod.spec.containers[0].image', renamed)).toMatchObject({
      t: 'corrected',
      id: 'spec.template.spec.containers.image',
      renamed: true,
    });
  });

  it('counts for nothing on a page that does not have it', () => {
    expect(resolvePath('spec.copies', deployment)).toMatchObject({ t: 'ancestor', id: 'spec' });
  });
});
