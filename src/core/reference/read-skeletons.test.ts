import { beforeAll, expect, test } from 'vitest';
import { loadSchema } from '../../load/load-schema.ts';
import { indexSchema, type SchemaIndex } from '../schema/schema-index.ts';
import { authorWords, readSkeletons } from './read-skeletons.ts';

let index: SchemaIndex;
beforeAll(async () => {
  index = indexSchema(await loadSchema());
});

test('authors are quoted from the skeleton of the kind and those of types', () => {
  const skeletons = readSkeletons(
    [
      {
        file: 'reference/kinds/Deployment.yaml',
        text: '// 骨格の説明\n\napiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 3 // 台数\n',
      },
      { file: 'reference/types/PodSpec.yaml', text: 'containers: // 中身\n' },
      { file: 'content/notes/other.md', text: 'spec:\n  replicas: 3 // 無関係\n' },
    ],
    index,
  );
  const resource = index.resource('apps/v1', 'Deployment');
  const skeleton = resource && skeletons.kinds.get(resource.id);
  const words = authorWords(skeleton, skeletons);
  expect(skeleton?.lead).toBe('骨格の説明');
  expect(words.notes).toEqual(new Map([['spec.replicas', '台数']]));
  expect([...words.typeNotes.values()]).toEqual([new Map([['containers', '中身']])]);
  expect([...words.skeletonOrder.keys()]).toEqual(['apiVersion', 'kind', 'spec', 'spec.replicas']);
});

test('the keys of a map stand at the map, whose first note counts', () => {
  const text = 'limits:\n  cpu: 1 // 一つ目\n  memory: 1Gi // 二つ目\n';
  const { types } = readSkeletons(
    [{ file: 'reference/types/ResourceRequirements.yaml', text }],
    index,
  );
  expect([...types.values()].map(({ notes }) => [...notes])).toEqual([[['limits', '一つ目']]]);
});

test('a skeleton with mistakes gives what can be read', () => {
  const text =
    'apiVersion: v1\nkind: Deployment\nspec: // DeploymentSpec\n  replicsa: 3\n  paused: // 一時停止\n';
  const { kinds } = readSkeletons([{ file: 'reference/kinds/Deployment.yaml', text }], index);
  expect([...kinds.values()].map(({ notes }) => [...notes])).toEqual([
    [['spec.paused', '一時停止']],
  ]);
});
