import { beforeAll, expect, test } from 'vitest';
import { loadSchema } from '../../load/load-schema.ts';
import { indexSchema, type SchemaIndex } from '../schema/schema-index.ts';
import { lintSources } from './lint-sources.ts';
import { readSkeleton } from './read-skeletons.ts';
import { sketchKind } from './sketch-skeleton.ts';

let index: SchemaIndex;
beforeAll(async () => {
  index = indexSchema(await loadSchema());
});

test('a sketch shows the top level and one level of spec, each with its type', () => {
  const resource = index.resource('storage.k8s.io/v1', 'CSINode');
  expect(resource && sketchKind(resource, index.schema)).toBe(
    [
      'apiVersion: storage.k8s.io/v1',
      'kind: CSINode',
      'metadata: // ObjectMeta',
      '  name:',
      'spec: // CSINodeSpec',
      '  drivers: // CSINodeDriver[]',
      '',
    ].join('\n'),
  );
});

test('the sketch of every kind is a skeleton of that kind without an error', () => {
  for (const resource of index.schema.resources.values()) {
    const source = { file: `${resource.kind}.yaml`, text: sketchKind(resource, index.schema) };
    const errors = lintSources([source], index).filter(({ severity }) => severity === 'error');
    expect(errors, resource.id).toEqual([]);
    const subject = readSkeleton(source, index)?.resolved[0]?.subject;
    expect(subject).toEqual({ t: 'resource', id: resource.id });
  }
});
