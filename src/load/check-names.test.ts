import { expect, test } from 'vitest';
import { indexSchema } from '../core/schema/schema-index.ts';
import { smallSchema, text } from '../core/schema/small-schema.ts';
import { checkCuration, checkDefaultOverrides } from './check-names.ts';
import { EnvironmentError } from './environment-error.ts';
import { loadSchema } from './load-schema.ts';
import { projectFolder } from './project-folder.ts';
import { readCuration } from './read-curation.ts';

const schema = smallSchema(
  { 'io.k8s.api.core.v1.Pod': { kind: text } },
  { 'io.k8s.api.core.v1.Pod': 'pods' },
);

test('every name that the schema does not have is listed with its file, and with the one that was meant', () => {
  const curation = {
    categories: [{ kinds: ['v1/Pod', 'v1/Pdo'] }, { kinds: ['apps/v1/Nothing'] }],
    summaries: { 'v1/Podd': 'a' },
    shortNames: { pods: ['po'], pod: ['p'] },
  };
  expect(
    thrown(() => checkCuration(curation, indexSchema(schema)))
      .split('\n  ')
      .slice(1),
  ).toEqual([
    'reference/categories.yaml: v1/Pdo (v1/Pod?)',
    'reference/categories.yaml: apps/v1/Nothing',
    'reference/summaries.yaml: v1/Podd (v1/Pod?)',
    'reference/short-names.yaml: pod (pods?)',
  ]);
});

test('defaults of fields that do not exist are listed', () => {
  const overrides = new Map([
    ['Pod.kind', 'a'],
    ['Pod.knd', 'b'],
    ['Box.side', null],
  ]);
  expect(
    thrown(() => checkDefaultOverrides(overrides, schema))
      .split('\n  ')
      .slice(1),
  ).toEqual(['reference/defaults.yaml: Pod.knd (Pod.kind?)', 'reference/defaults.yaml: Box.side']);
});

test('all names in the data files of the project exist', async () => {
  const curation = await readCuration(projectFolder(import.meta.url));
  const index = indexSchema(await loadSchema());
  expect(() => checkCuration(curation, index)).not.toThrow();
});

function thrown(check: () => void): string {
  try {
    check();
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message;
    throw error;
  }
  return '';
}
