import { describe, expect, test } from 'vitest';
import { loadSchema } from '../../load/load-schema.ts';
import { definitionId, kindId } from '../schema/ids.ts';
import { indexSchema } from '../schema/schema-index.ts';
import { parseSkeleton } from '../skeleton/parse-skeleton.ts';
import type { SkeletonSubject } from './identify-manifest.ts';
import { resolveSkeleton } from './resolve-skeleton.ts';

const index = indexSchema(await loadSchema());

describe('the entries of a resolved skeleton', () => {
  test('have the addresses of their fields, arrays adding no segment', () => {
    const { paths } = resolve(`apiVersion: apps/v1
kind: Deployment
spec:
  template:
    spec:
      containers:
      - name: web
        ports:
        - containerPort: 80
`);
    expect(paths).toEqual([
      'apiVersion',
      'kind',
      'spec',
      'spec.template',
      'spec.template.spec',
      'spec.template.spec.containers',
      'spec.template.spec.containers.name',
      'spec.template.spec.containers.ports',
      'spec.template.spec.containers.ports.containerPort',
    ]);
  });

  test('have the path of the map when they are keys of a map', () => {
    const { paths, resolved } = resolve('kind: Pod\nmetadata:\n  labels:\n    app: web\n');
    expect(paths).toEqual(['kind', 'metadata', 'metadata.labels', 'metadata.labels']);
    expect(resolved?.entries.map(({ depth }) => depth)).toEqual([0, 0, 1, 2]);
  });

  test('have a star for the key of a map of objects', () => {
    const { paths } = resolve(
      'apiVersion: resource.k8s.io/v1\nkind: ResourceSlice\nspec:\n  devices:\n  - attributes:\n      model:\n        string: a\n',
    );
    expect(paths.slice(-3)).toEqual([
      'spec.devices.attributes',
      'spec.devices.attributes',
      'spec.devices.attributes.*.string',
    ]);
  });

  test('name the definition that declares the field, and the definitions that the author wrote', () => {
    const { resolved } = resolve(
      'kind: Deployment\nmetadata: ObjectMeta\nspec: // DeploymentSpec\n',
    );
    expect(
      resolved?.entries.map(({ owner, types }) => [owner, types.map((type) => type.definition)]),
    ).toEqual([
      ['io.k8s.api.apps.v1.Deployment', []],
      ['io.k8s.api.apps.v1.Deployment', ['io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta']],
      ['io.k8s.api.apps.v1.Deployment', ['io.k8s.api.apps.v1.DeploymentSpec']],
    ]);
  });

  test('leave out unknown keys and what is below them', () => {
    const { resolved, paths } = resolve('kind: Pod\nspcc:\n  a:\n    b: 1\n');
    expect(paths).toEqual(['kind']);
    expect(resolved?.unresolved).toHaveLength(3);
  });

  test('are those of a type when the caller names one', () => {
    const subject = { t: 'type' as const, id: definitionId('io.k8s.api.core.v1.Container') };
    const { paths, resolved, codes } = resolve(
      'name: web\nresources:\n  limits:\n    cpu: 1\n',
      subject,
    );
    expect(resolved?.subject).toEqual(subject);
    expect(paths).toEqual(['name', 'resources', 'resources.limits', 'resources.limits']);
    expect(codes).toEqual([]);
  });
});

describe('the subject', () => {
  test.each([
    ['apiVersion: v1\nkind: Service\n', kindId('', 'v1', 'Service')],
    ['kind: Deployment\n', kindId('apps', 'v1', 'Deployment')],
    [
      'apiVersion: v1\nkind: Deployment\nspec: // DeploymentSpec\n',
      kindId('apps', 'v1', 'Deployment'),
    ],
    ['apiVersion: v1\nkind: Deployment\nspec: // ServiceSpec\n', kindId('', 'v1', 'Service')],
    ['apiVersion: v1\nkind: Foo\nspec: // ServiceSpec\n', kindId('', 'v1', 'Service')],
    ['apiVersion: batch/v1\nkind: Cronjob\n', kindId('batch', 'v1', 'CronJob')],
    ['apiVersion: events.k8s.io/v1\nkind: Event\n', kindId('events.k8s.io', 'v1', 'Event')],
  ])('%j', (source, id) => {
    expect(resolve(source).resolved?.subject).toEqual({ t: 'resource', id });
  });

  test.each([
    'a: 1\n',
    'apiVersion: v1\n',
    'apiVersion: example.com/v1\nkind: Deployment\nx: 1\n',
    '- a\n',
    '',
  ])('is none, without a finding, for %j', (source) => {
    const { resolved, codes } = resolve(source);
    expect(resolved).toBeUndefined();
    expect(codes).toEqual([]);
  });

  test('is told apart for each document of a file', () => {
    const { skeleton } = parseSkeleton('kind: Pod\n---\na: 1\n---\nkind: Service\n', { file: 'x' });
    const { resolved } = resolveSkeleton(skeleton, index, { file: 'x' });
    expect(resolved.map(({ subject }) => subject.id)).toEqual([
      kindId('', 'v1', 'Pod'),
      kindId('', 'v1', 'Service'),
    ]);
  });
});

test('a deprecated field is a warning even where all else is an error', () => {
  const { skeleton } = parseSkeleton('kind: Pod\nspec:\n  serviceAccount: a\n  nothing: b\n', {
    file: 'x',
  });
  const { diagnostics } = resolveSkeleton(skeleton, index, { file: 'x', severity: 'error' });
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
    ['field-deprecated', 'warning'],
    ['field-unknown', 'error'],
  ]);
});

function resolve(source: string, subject?: SkeletonSubject) {
  const { skeleton } = parseSkeleton(source, { file: 'x.yaml' });
  const { resolved, diagnostics } = resolveSkeleton(skeleton, index, { file: 'x.yaml', subject });
  return {
    resolved: resolved[0],
    paths: resolved.flatMap(({ entries }) => entries.map(({ path }) => path)),
    codes: diagnostics.map(({ code }) => code),
  };
}
