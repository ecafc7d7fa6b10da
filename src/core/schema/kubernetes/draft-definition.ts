import type { DefinitionId, EnumValue, FieldDoc, TypeExpr } from '../types.ts';
import { cleanClientDoc, cleanProseDoc, sameWords } from './clean-doc.ts';
import type { Draft, DraftField } from './draft.ts';
import { enumValues, mergeTypes } from './merge-types.ts';
import type { SourceField, SourceModel } from './source.ts';

/** Joins the client's model of a definition with the prose package's, where it has one. */
export function draftDefinition(
  id: DefinitionId,
  client: SourceModel,
  prose: SourceModel | undefined,
  names: ReadonlyMap<string, DefinitionId>,
): Draft {
  const proseDoc = cleanProseDoc(prose?.doc ?? '');
  const proseFields = new Map(prose?.fields.map((field) => [field.name, field]));
  return {
    id,
    doc: proseDoc.text || cleanClientDoc(client.doc),
    isDeprecated: proseDoc.isDeprecated,
    fields: client.fields.map((field) => draftField(field, proseFields.get(field.name), names)),
    hasProse: prose !== undefined,
  };
}

/** A definition that the client has no class for, because its values are scalars or free-form. */
export function draftOpaque(id: DefinitionId, prose: SourceModel): Draft {
  const { text, isDeprecated } = cleanProseDoc(prose.doc);
  return { id, doc: text, isDeprecated, fields: [], hasProse: true };
}

function draftField(
  client: SourceField,
  prose: SourceField | undefined,
  names: ReadonlyMap<string, DefinitionId>,
): DraftField {
  const type = mergeTypes(client.type, prose?.type, names);
  const doc = chooseDoc(client, prose, type);
  const values = prose && draftEnum(prose);
  return {
    name: client.name,
    type,
    required: client.required,
    ...(doc && { doc }),
    ...(values && { enum: values }),
  };
}

/**
 * The prose package's text, which keeps its paragraphs, unless the client says something else: the client is of the
 * newer release. Where the type is IntOrString or MicroTime, the client gives the type's text as the field's.
 */
function chooseDoc(
  client: SourceField,
  prose: SourceField | undefined,
  type: TypeExpr,
): FieldDoc | undefined {
  const clientText = cleanClientDoc(client.doc);
  const proseText = prose ? cleanProseDoc(prose.doc).text : '';
  if (showsTypeDoc(type)) {
    if (proseText !== '') return { text: proseText, from: 'schema' };
    return clientText === '' ? undefined : { text: clientText, from: 'type' };
  }
  if (clientText !== '' && !sameWords(clientText, proseText)) {
    return { text: clientText, from: 'schema' };
  }
  return proseText === '' ? undefined : { text: proseText, from: 'schema' };
}

function showsTypeDoc(type: TypeExpr): boolean {
  return type.t === 'ref' && /\.(?:IntOrString|MicroTime)$/.test(type.id);
}

function draftEnum(prose: SourceField): EnumValue[] | undefined {
  const { enumDocs } = cleanProseDoc(prose.doc);
  return enumValues(prose.type)?.map((value) => {
    const doc = enumDocs.get(value);
    return doc ? { value, doc } : { value };
  });
}
