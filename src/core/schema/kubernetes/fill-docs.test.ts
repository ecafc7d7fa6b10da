import { expect, test } from 'vitest';
import { definitionId } from '../ids.ts';
import { ref, text } from '../small-schema.ts';
import type { Draft, DraftField } from './draft.ts';
import { fillDocs } from './fill-docs.ts';

const objectMeta = 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta';
const draft = (name: string, doc: string, ...fields: DraftField[]): Draft => ({
  id: definitionId(name),
  doc,
  isDeprecated: false,
  hasProse: true,
  fields,
});
const metadata = (words?: string): DraftField => ({
  name: 'metadata',
  type: ref(objectMeta),
  required: false,
  ...(words !== undefined && { doc: { text: words, from: 'schema' } }),
});
const filled = (...drafts: Draft[]) => fillDocs(drafts)[0]?.fields[0]?.doc;

test('metadata without a text shows the commonest text of metadata, not the type’s', () => {
  const doc = filled(
    draft('x.v1.A', '', metadata()),
    draft(objectMeta, 'ObjectMeta is metadata.'),
    draft('x.v1.B', '', metadata('Rare.')),
    draft('x.v1.C', '', metadata('Common.')),
    draft('x.v1.D', '', metadata('Common.')),
  );
  expect(doc).toEqual({ text: 'Common.', from: 'sibling' });
});

test('a reference without a text shows that of its type', () => {
  const field: DraftField = { name: 'side', type: ref('x.v1.Side'), required: false };
  expect(filled(draft('x.v1.A', '', field), draft('x.v1.Side', 'A side.'))).toEqual({
    text: 'A side.',
    from: 'type',
  });
  expect(filled(draft('x.v1.A', '', field), draft('x.v1.Side', ''))).toBeUndefined();
});

test('the text of the type, given as the field’s own, is known as such', () => {
  const side = (words: string): DraftField => ({
    name: 'side',
    type: ref('x.v1.Side'),
    required: false,
    doc: { text: words, from: 'schema' },
  });
  const type = draft('x.v1.Side', 'A side.\n\nOr two.');
  expect(filled(draft('x.v1.A', '', side('A side.  Or two.')), type)?.from).toBe('type');
  expect(filled(draft('x.v1.A', '', side('The left side.')), type)?.from).toBe('schema');
});

test('a field that leads to no type stays without a text', () => {
  const field: DraftField = { name: 'name', type: text, required: false };
  expect(filled(draft('x.v1.A', 'A thing.', field))).toBeUndefined();
});
