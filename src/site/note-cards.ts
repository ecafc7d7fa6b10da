import { rowsInPageOrder } from '../core/reference/arrange-rows.ts';
import { type FieldCard, fieldCard } from '../core/reference/field-card.ts';
import { linkedFields, type LinkingNote } from '../core/reference/linked-fields.ts';
import type { Definition, Resource } from '../core/schema/types.ts';
import type { SiteModel } from './model.ts';
import { declaringType } from './reference/field-addresses.ts';
import { kindRows } from './reference/kind-page.ts';
import { renderRowNotes } from './reference/render-row-notes.ts';
import { typeRows } from './reference/type-page.ts';

/** Returns the cards of the fields that a note links to, by the address that the links lead to. */
export function noteCards(note: LinkingNote, model: SiteModel): Record<string, FieldCard> {
  const fields = linkedFields(note, {
    index: model.index,
    skeletonOf: (kind) => model.skeletons.kinds.get(kind)?.resolved ?? [],
  });
  const bySubject = Map.groupBy(fields, ({ subject }) => subject.id);
  const cards = [...bySubject.values()].flatMap((some) => {
    const subject = some[0]?.subject;
    const paths = some.map(({ path }) => path);
    if (subject?.t === 'resource') {
      const resource = model.schema.resources.get(subject.id);
      return resource ? kindCards(resource, paths, model) : [];
    }
    const definition = subject && model.schema.definitions.get(subject.id);
    return definition ? paths.flatMap((path) => typeCard(definition, path, model)) : [];
  });
  return Object.fromEntries(cards);
}

function kindCards(resource: Resource, paths: readonly string[], model: SiteModel): Card[] {
  const rows = rowsInPageOrder(kindRows(resource, model));
  const byPath = new Map(rows.map((row) => [row.node.path, row]));
  const renderNote = renderRowNotes(model, [resource.kind]);
  const definition = model.schema.definitions.get(resource.definition);
  return paths.flatMap((path): Card[] => {
    const row = byPath.get(path);
    if (!row) return definition ? typeCard(definition, path, model) : [];
    const card = fieldCard(row, { of: resource.kind, schema: model.schema, renderNote });
    return [[model.addresses.ofKind(resource, path), card]];
  });
}

/** The card of a field where the type that declares it has its page; nothing where the path leads to no field. */
function typeCard(start: Definition, path: string, model: SiteModel): Card[] {
  const { definition, field } = declaringType(start, path, model.index);
  const row = typeRows(definition, model).find(({ node }) => node.path === field);
  if (!row) return [];
  const renderNote = renderRowNotes(model, []);
  const card = fieldCard(row, { of: definition.name, schema: model.schema, renderNote });
  return [[model.addresses.ofType(start, path), card]];
}

type Card = [address: string, card: FieldCard];
