import { beforeAll, expect, test } from 'vitest';
import { loadSchema } from '../../../load/load-schema.ts';
import { kindId } from '../../schema/ids.ts';
import { indexSchema, type SchemaIndex } from '../../schema/schema-index.ts';
import { readSkeletons } from '../read-skeletons.ts';
import { countFields } from './count-fields.ts';
import {
  type FieldOccurrences,
  fieldsWithoutNote,
  noteCoverage,
  percent,
} from './note-coverage.ts';
import { notedFields } from './noted-fields.ts';
import { parseFrequencies } from './parse-frequencies.ts';

let index: SchemaIndex;
beforeAll(async () => {
  index = indexSchema(await loadSchema());
});

test('the note of a type covers its field everywhere, that of a kind only where it stands', () => {
  const words = {
    'reference/types/Container.yaml': 'image: // 型\n',
    'reference/kinds/Pod.yaml': pod('  containers:\n  - name: // 種類\n'),
  };
  expect(measure(words, table('Container.image 8', 'Container.name 2'))).toEqual({
    occurrences: { all: 10, covered: 8 },
    pairs: { all: 2, covered: 1 },
    uncovered: [{ field: 'Container.name', occurrences: 2, known: true }],
  });
});

test('the note of a kind is enough where the field stands on no other page', () => {
  const words = { 'reference/kinds/Pod.yaml': pod('').replace('spec:', 'spec: // 中身') };
  expect(measure(words, table('Pod.spec 5')).occurrences).toEqual({ all: 5, covered: 5 });
});

test('an occurrence at a known place is covered if the row there bears a note', () => {
  const words = { 'reference/kinds/Pod.yaml': pod('  containers:\n  - name: // 種類\n') };
  const at = (kind: string, path: string): FieldOccurrences => ({
    type: 'Container',
    field: 'name',
    count: 1,
    at: { kind: kindId(kind === 'Pod' ? '' : 'apps', 'v1', kind), path },
  });
  const coverage = measure(words, [
    at('Pod', 'spec.containers.name'),
    at('Pod', 'spec.containers.name'),
    at('Deployment', 'spec.template.spec.containers.name'),
  ]);
  expect(coverage.occurrences).toEqual({ all: 3, covered: 2 });
  expect(coverage.pairs).toEqual({ all: 1, covered: 1 });
  expect(coverage.uncovered).toEqual([{ field: 'Container.name', occurrences: 1, known: true }]);
});

test('what several groups call alike is judged over all their places', () => {
  const rbac = '// rbac.authorization.k8s.io/v1/Subject\n\nname: // 型\n';
  const words = { 'reference/types/Subject.yaml': rbac };
  const occurrences = table('Subject.name 3', 'Subject.kind 1');
  expect(measure(words, occurrences).occurrences).toEqual({ all: 4, covered: 3 });
  const exact = table('rbac.authorization.k8s.io/v1/Subject.name 1');
  expect(measure(words, exact).occurrences).toEqual({ all: 1, covered: 1 });
});

test('a field that the schema does not know is never covered, and said to be unknown', () => {
  expect(measure({}, table('Container.colour 2', 'Nothing.name 3')).uncovered).toEqual([
    { field: 'Nothing.name', occurrences: 3, known: false },
    { field: 'Container.colour', occurrences: 2, known: false },
  ]);
});

test('below a recursive type, where the page has no row, the notes of the type count', () => {
  const words = { 'reference/types/JSONSchemaProps.yaml': 'description: // 型\n' };
  const schema = ['type: object', 'properties:', '  a:', '    description: x'];
  const text = [
    'apiVersion: apiextensions.k8s.io/v1',
    'kind: CustomResourceDefinition',
    'spec:',
    '  versions:',
    '  - schema:',
    '      openAPIV3Schema:',
    ...schema.map((line) => `        ${line}`),
  ].join('\n');
  const { occurrences } = countFields([{ file: 'crd.yaml', text }], index);
  const deep = occurrences.filter(({ field }) => field === 'description');
  expect(deep).toHaveLength(1);
  expect(measure(words, deep).occurrences).toEqual({ all: 1, covered: 1 });
});

test('the fields of a type without a note are named in the order of the schema', () => {
  const words = { 'reference/types/LabelSelector.yaml': 'matchLabels: // 型\n' };
  expect(report(words, ['LabelSelector', 'Nothing'])).toEqual([
    { type: 'LabelSelector', known: true, fields: 2, without: ['matchExpressions'] },
    { type: 'Nothing', known: false, fields: 0, without: [] },
  ]);
});

test('fields are counted at their places: no keys of maps, no unknown keys, lists item by item', () => {
  const text = [
    'apiVersion: v1',
    'kind: List',
    'items:',
    '- apiVersion: v1',
    '  kind: ConfigMap',
    '  metadata: { labels: { app: web } }',
    '  colour: red',
    '- { apiVersion: example.com/v1, kind: Other, spec: {} }',
    '---',
    '# nothing',
  ].join('\n');
  const counts = countFields([{ file: 'all.yaml', text }], index);
  expect([counts.manifests, counts.skipped]).toEqual([1, 1]);
  expect(counts.occurrences.map(({ type, field, at }) => `${type}.${field} ${at?.path}`)).toEqual([
    'ConfigMap.apiVersion apiVersion',
    'ConfigMap.kind kind',
    'ConfigMap.metadata metadata',
    'ObjectMeta.labels metadata.labels',
  ]);
});

test('a table of frequencies may hold comments; lines that are none of it are told by number', () => {
  const text =
    '# Type.field\tcount\r\n\r\nPod.spec\t12\r\napps/v1/DeploymentSpec.replicas\t3\nPod.spec 1\nPod\t1\n';
  expect(parseFrequencies(text)).toEqual({
    occurrences: [
      { type: 'Pod', field: 'spec', count: 12 },
      { type: 'apps/v1/DeploymentSpec', field: 'replicas', count: 3 },
    ],
    wrong: [5, 6],
  });
});

test('a share is rounded down, so that only all is 100', () => {
  expect(percent({ all: 100_000, covered: 99_999 })).toBe(99.99);
  expect(percent({ all: 3, covered: 3 })).toBe(100);
  expect(percent({ all: 0, covered: 0 })).toBe(100);
});

function measure(
  words: Readonly<Record<string, string>>,
  occurrences: readonly FieldOccurrences[],
) {
  return noteCoverage(occurrences, notedIn(words), index);
}

function report(words: Readonly<Record<string, string>>, types: readonly string[]) {
  return fieldsWithoutNote(types, notedIn(words), index);
}

function notedIn(words: Readonly<Record<string, string>>) {
  const sources = Object.entries(words).map(([file, text]) => ({ file, text }));
  return notedFields(index, readSkeletons(sources, index));
}

function table(...lines: readonly string[]): FieldOccurrences[] {
  return parseFrequencies(lines.join('\n').replaceAll(' ', '\t')).occurrences;
}

function pod(spec: string): string {
  return `apiVersion: v1\nkind: Pod\nspec:\n${spec}`;
}
