import type { DefinitionId, TypeExpr } from '../types.ts';
import { sameWords } from './clean-doc.ts';
import type { Draft, DraftField } from './draft.ts';

/**
 * Gives fields without a text another one: `metadata` that which most kinds give it, any other reference the text of
 * its type, marked as such. The client sometimes gives the type's text as the field's own; that is marked likewise.
 */
export function fillDocs(drafts: readonly Draft[]): Draft[] {
  const typeDocs = new Map(drafts.map((draft) => [draft.id, draft.doc]));
  const metadataDocs = commonMetadataDocs(drafts);
  return drafts.map((draft) => ({
    ...draft,
    fields: draft.fields.map((field) => fillDoc(field, typeDocs, metadataDocs)),
  }));
}

function fillDoc(
  field: DraftField,
  typeDocs: ReadonlyMap<DefinitionId, string>,
  metadataDocs: ReadonlyMap<DefinitionId, string>,
): DraftField {
  if (field.type.t !== 'ref') return field;
  const typeDoc = typeDocs.get(field.type.id) ?? '';
  if (field.doc) {
    const isTypeDoc = sameWords(field.doc.text, typeDoc);
    return isTypeDoc ? { ...field, doc: { ...field.doc, from: 'type' } } : field;
  }
  const metadataDoc = field.name === 'metadata' ? metadataDocs.get(field.type.id) : undefined;
  if (metadataDoc !== undefined) return { ...field, doc: { text: metadataDoc, from: 'sibling' } };
  return typeDoc ? { ...field, doc: { text: typeDoc, from: 'type' } } : field;
}

/** The commonest text of `metadata`, for ObjectMeta and for ListMeta; the first of equally common ones. */
function commonMetadataDocs(drafts: readonly Draft[]): Map<DefinitionId, string> {
  const counts = new Map<DefinitionId, Map<string, number>>();
  for (const draft of drafts) {
    const field = draft.fields.find(({ name }) => name === 'metadata');
    const id = field && referenced(field.type);
    if (!draft.hasProse || !field?.doc || id === undefined) continue;
    const texts = counts.get(id) ?? new Map<string, number>();
    counts.set(id, texts.set(field.doc.text, (texts.get(field.doc.text) ?? 0) + 1));
  }
  const commonest = new Map<DefinitionId, string>();
  for (const [id, texts] of counts) {
    const [first] = [...texts].sort(([, a], [, b]) => b - a);
    if (first) commonest.set(id, first[0]);
  }
  return commonest;
}

function referenced(type: TypeExpr): DefinitionId | undefined {
  return type.t === 'ref' ? type.id : undefined;
}
