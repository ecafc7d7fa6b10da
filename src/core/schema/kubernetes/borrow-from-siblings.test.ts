import { expect, test } from 'vitest';
import { definitionId } from '../ids.ts';
import { ref, text } from '../small-schema.ts';
import type { FieldDoc, TypeExpr } from '../types.ts';
import { borrowFromSiblings } from './borrow-from-siblings.ts';
import type { Draft } from './draft.ts';

const draft = (id: string, hasProse: boolean, type: TypeExpr, doc?: FieldDoc): Draft => ({
  id: definitionId(id),
  doc: '',
  isDeprecated: false,
  hasProse,
  fields: [{ name: 'f', type, required: false, ...(doc && { doc }) }],
});
const says = (words: string): FieldDoc => ({ text: words, from: 'schema' });
const borrowed = (...drafts: Draft[]) => borrowFromSiblings(drafts)[0]?.fields[0];

const alpha = 'io.k8s.api.x.v1alpha1.Box';
const beta = 'io.k8s.api.x.v1beta1.Box';
const stable = 'io.k8s.api.x.v1.Box';

test('the most stable version is borrowed from, whatever the order', () => {
  const siblings = [
    draft(beta, true, text, says('Beta.')),
    draft(stable, true, text, says('Stable.')),
  ];
  for (const order of [siblings, siblings.toReversed()]) {
    const field = borrowed(draft(alpha, false, text), ...order);
    expect(field?.doc).toEqual({ text: 'Stable.', from: 'sibling' });
  }
});

test('a version whose field has another type is passed over', () => {
  const field = borrowed(
    draft(alpha, false, text),
    draft(stable, true, { t: 'scalar', of: 'boolean' }, says('Stable.')),
    draft(beta, true, text, says('Beta.')),
  );
  expect(field?.doc?.text).toBe('Beta.');
});

test('the paragraphs of the same text are taken over, as the field’s own', () => {
  const field = borrowed(
    draft(beta, false, text, says('One.  Two.')),
    draft(stable, true, text, says('One.\n\nTwo.')),
  );
  expect(field?.doc).toEqual({ text: 'One.\n\nTwo.', from: 'schema' });
});

test('a finer type is taken over, unless the texts differ', () => {
  const quantity = ref('io.k8s.apimachinery.pkg.api.resource.Quantity');
  const stableDraft = draft(stable, true, quantity, says('How much.'));
  expect(borrowed(draft(beta, false, text, says('How much.')), stableDraft)?.type).toEqual(
    quantity,
  );
  expect(borrowed(draft(beta, false, text, says('A name.')), stableDraft)?.type).toEqual(text);
});

test('references to the same type in each version count as the same', () => {
  const field = borrowed(
    draft(beta, false, ref('io.k8s.api.x.v1beta1.Side')),
    draft(stable, true, ref('io.k8s.api.x.v1.Side'), says('Its side.')),
  );
  expect(field).toMatchObject({
    type: ref('io.k8s.api.x.v1beta1.Side'),
    doc: { text: 'Its side.', from: 'sibling' },
  });
});

test('a version that has prose itself borrows nothing', () => {
  const field = borrowed(draft(beta, true, text), draft(stable, true, text, says('Stable.')));
  expect(field?.doc).toBeUndefined();
});

test('a type of the same name in another group is no sibling', () => {
  const other = draft('io.k8s.api.y.v1.Box', true, text, says('Other.'));
  expect(borrowed(draft(beta, false, text), other)?.doc).toBeUndefined();
});
