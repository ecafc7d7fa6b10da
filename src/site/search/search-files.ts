import {
  buildFieldGraph,
  type GraphPlaces,
  type ListedKind,
} from '../../core/search/build-field-graph.ts';
import { expandFieldGraph, type Place } from '../../core/search/expand-field-graph.ts';
import type { FieldGraph, SearchWords } from '../../core/search/field-graph.ts';
import { plainNote } from '../../core/search/plain-note.ts';
import type { DefinitionId } from '../../core/schema/types.ts';
import { kindsPart, notesPart } from './parts.ts';
import type { SiteModel } from '../model.ts';

/** Returns what search loads beside the full-text index: the graph of types, and the words. */
export function searchFiles(model: SiteModel): { graph: FieldGraph; words: SearchWords } {
  const kinds = kindsInOrder(model);
  const written = new Set(model.skeletons.types.keys());
  const { graph: plain, places } = buildFieldGraph(kinds, model.schema, written);
  const graph = { ...plain, places: sketchedPlaces(kinds, plain, model) };
  const summaries = new Map(
    model.categories.flatMap(({ kinds }) =>
      kinds.map(({ resource, summary }) => [resource, summary ?? '']),
    ),
  );
  return {
    graph,
    words: {
      fields: typeNotes(model, places),
      places: placeNotes(model, places),
      kinds: kinds.map(({ resource }) => summaries.get(resource) ?? ''),
      synonyms: model.curation.synonyms.map(({ words }) => words),
      parts: [
        ...model.curation.sections.map(({ id, title }) => ({ id: notesPart(id), title })),
        ...model.categories.map(({ id, title }) => ({ id: kindsPart(id), title })),
      ],
    },
  };
}

/** Kinds that authors wrote a skeleton of come first, then what kubectl prefers; among these the order of the index. */
function kindsInOrder({ categories, skeletons, curation }: SiteModel): ListedKind[] {
  const listed = categories.flatMap(({ id, kinds }) =>
    kinds.map(({ resource, preferred }) => ({
      resource,
      names: [resource.plural, ...(curation.shortNames[resource.plural] ?? [])],
      part: kindsPart(id),
      rank: skeletons.kinds.get(resource.id)?.written ? 0 : preferred ? 1 : 2,
    })),
  );
  return listed.sort((a, b) => a.rank - b.rank);
}

/**
 * Where a field stands in a skeleton, if that is not its shallowest place: an author who writes
 * `spec.containers.resources.limits` thinks of that place and not of `spec.resources.limits`.
 */
function sketchedPlaces(
  kinds: readonly ListedKind[],
  graph: FieldGraph,
  model: SiteModel,
): string[] {
  const sketched = kinds.map(({ resource }) => model.skeletons.kinds.get(resource.id));
  const isSketched = ({ order, path }: Place) =>
    sketched[order]?.written === true && sketched[order].order.has(path);
  return expandFieldGraph(graph).fields.flatMap(({ places: [first, ...others] }) => {
    const other = first && !isSketched(first) && others.find(isSketched);
    return other ? [`${other.order}.${other.path}`] : [];
  });
}

/** Notes on the type's own fields; what they say of fields further down belongs to one of the places there. */
function typeNotes({ skeletons }: SiteModel, { types }: GraphPlaces): Record<string, string> {
  return Object.fromEntries(
    [...skeletons.types].flatMap(([id, { notes }]) =>
      [...notes].flatMap(([path, note]) =>
        types.has(id) && !path.includes('.') ? [[`${types.get(id)}.${path}`, plainNote(note)]] : [],
      ),
    ),
  );
}

function placeNotes(model: SiteModel, places: GraphPlaces): Record<string, string> {
  const { kinds, types } = model.skeletons;
  const found: [string, string][] = [];
  for (const [id, { notes }] of types)
    for (const [path, note] of notes) {
      const place = path.includes('.') && firstPlace(id, model, places);
      if (place) found.push([`${place}.${path}`, plainNote(note)]);
    }
  for (const [id, { notes, written }] of kinds)
    for (const [path, note] of written ? notes : [])
      found.push([`${places.kinds.get(id)}.${path}`, plainNote(note)]);
  return Object.fromEntries(found);
}

/** Where a type occurs first, in the order of the kinds. */
function firstPlace(id: DefinitionId, { usedBy }: SiteModel, { kinds }: GraphPlaces) {
  const uses = (usedBy.get(id) ?? []).map(({ resource, path }) => ({
    order: kinds.get(resource) ?? 0,
    path,
    depth: path.split('.').length,
  }));
  const [first] = uses.sort((a, b) => a.depth - b.depth || a.order - b.order);
  return first && `${first.order}.${first.path}`;
}
