import { beforeAll, expect, test } from 'vitest';
import { loadSchema } from '../../load/load-schema.ts';
import { indexSchema, type SchemaIndex } from '../schema/schema-index.ts';
import { linkedFields } from './linked-fields.ts';
import { readSkeleton } from './read-skeletons.ts';

let index: SchemaIndex;
beforeAll(async () => {
  index = indexSchema(await loadSchema());
});

function linked(
  text: string,
  { kinds = [], mdx = false }: { kinds?: string[]; mdx?: boolean } = {},
) {
  const skeleton = readSkeleton(
    { file: 'Namespace.yaml', text: 'apiVersion: v1\nkind: Namespace\n' },
    index,
  );
  const skeletonOf = () => skeleton?.resolved ?? [];
  const source = { file: mdx ? 'note.mdx' : 'note.md', text };
  return linkedFields({ source, kinds }, { index, skeletonOf }).map(
    ({ subject, path }) => `${subject.id} ${path}`,
  );
}

test('code names fields of kinds and types, and bare ones those of the kinds of the note', () => {
  const note = '`Service.spec.type`, `PodSpec.containers` and `externalIPs`.';
  expect(linked(note, { kinds: ['Service'] })).toEqual([
    '/v1/Service spec.type',
    'io.k8s.api.core.v1.PodSpec containers',
    '/v1/Service spec.externalIPs',
  ]);
});

test('a field that is named twice is there once, and what names a kind, a type or nothing is not', () => {
  expect(linked('`Service.spec.type`, `Service.type`, `Service`, `PodSpec`, `ls -l`')).toEqual([
    '/v1/Service spec.type',
  ]);
});

test('every key of a manifest counts, and none of a block that is no manifest', () => {
  const manifest = '```yaml\napiVersion: v1\nkind: Pod\nspec:\n  nodeName: a\n```\n';
  expect(linked(`${manifest}\n\`\`\`yaml\nspec: 1\n\`\`\`\n`)).toEqual([
    '/v1/Pod apiVersion',
    '/v1/Pod kind',
    '/v1/Pod spec',
    '/v1/Pod spec.nodeName',
  ]);
});

test('components name a field, or every key of a skeleton', () => {
  const note = '<Field path="Pod.spec.nodeName" />\n\n<Skeleton kind="Namespace" />\n';
  expect(linked(note, { mdx: true })).toEqual([
    '/v1/Pod spec.nodeName',
    '/v1/Namespace apiVersion',
    '/v1/Namespace kind',
  ]);
});
