import {
  buildFieldGraph,
  type GraphPlaces,
  type ListedKind,
} from '../../core/search/build-field-graph.ts';
import { markDrawn } from '../../core/search/mark-drawn.ts';
import type { FieldGraph, NotedPlaces, SearchWords } from '../../core/search/field-graph.ts';
import { writeNotes } from '../../core/search/write-notes.ts';
import { plainNote } from '../../core/search/plain-note.ts';
import type { DefinitionId } from '../../core/schema/types.ts';
import { kindsPart, notesPart } from './parts.ts';
import type { SiteModel } from '../model.ts';

/**
 * Returns the files that search loads beside the full-text index, as JSON by their names: `fields`, the graph of types; `words`;
 * `grams/<n>` and `notes/<n>`, the author's notes.
 */
export function searchFiles(model: SiteModel): Map<string, unknown> {
  const kinds = kindsInOrder(model);
  const { graph, places } = buildFieldGraph(kinds, model.schema);
  const skeletons = kinds.map(({ resource }) => model.skeletons.kinds.get(resource.id));
  const drawn = markDrawn(graph, ({ order, path }) => {
    const skeleton = skeletons[order];
    return skeleton?.written === true && skeleton.order.has(path);
  });
  const { noted, texts } = collectNotes(kinds, places, model);
  const { shards, files } = writeNotes(texts);
  return new Map<string, unknown>([
    ['fields', drawn satisfies FieldGraph],
    ['words', { ...noted, ...siteWords(kinds, model) } satisfies SearchWords],
    ...shards.map((shard, at) => [`grams/${at}`, shard] as const),
    ...files.map((file, at) => [`notes/${at}`, file] as const),
  ]);
}

function siteWords(kinds: readonly ListedKind[], { categories, curation }: SiteModel) {
  const summaries = new Map(
    categories.flatMap(({ kinds }) =>
      kinds.map(({ resource, summary }) => [resource, summary ?? '']),
    ),
  );
  return {
    kinds: kinds.map(({ resource }) => summaries.get(resource) ?? ''),
    synonyms: curation.synonyms.flatMap(({ typed, written }) =>
      typed.map((word) => [word, written] as const),
    ),
    parts: [
      ...curation.sections.map(({ id, title }) => ({ id: notesPart(id), title })),
      ...categories.map(({ id, title }) => ({ id: kindsPart(id), title })),
    ],
  };
}

/** Of what kubectl prefers first the kinds that authors wrote a skeleton of; among these the order of the index. */
function kindsInOrder({ categories, skeletons, curation }: SiteModel): ListedKind[] {
  const listed = categories.flatMap(({ id, kinds }) =>
    kinds.map(({ resource, preferred }) => ({
      resource,
      names: [resource.plural, ...(curation.shortNames[resource.plural] ?? [])],
      part: kindsPart(id),
      rank: !preferred ? 2 : skeletons.kinds.get(resource.id)?.written ? 0 : 1,
    })),
  );
  return listed.sort((a, b) => a.rank - b.rank);
}

/**
 * The notes in the order of their numbers. What a type's skeleton says of fields further down belongs to one of the places
 * where the type stands.
 */
function collectNotes(
  listed: readonly ListedKind[],
  places: GraphPlaces,
  model: SiteModel,
): { noted: NotedPlaces; texts: string[] } {
  const { kinds, types } = model.skeletons;
  const texts: string[] = [];
  const note = (name: string, text: string) => {
    texts.push(plainNote(text));
    return name;
  };
  const fields = [...places.types.keys()].map((id) => {
    const notes = types.get(id)?.notes ?? new Map<string, string>();
    const declared = model.schema.definitions.get(id)?.fields ?? [];
    return declared
      .flatMap(({ name }, at) => (notes.has(name) ? [note(String(at), notes.get(name) ?? '')] : []))
      .join(' ');
  });
  const deep = deepNotes(places, model);
  const ofKinds = listed.map(({ resource }, order) => {
    const skeleton = kinds.get(resource.id);
    const own = skeleton?.written ? [...skeleton.notes] : [];
    const all = new Map([...(deep.get(order) ?? []), ...own]);
    return [...all].map(([path, text]) => note(path, text)).join(' ');
  });
  return { noted: { fields, places: ofKinds }, texts };
}

/** What types' skeletons say of fields further down, by the kind and path where the type stands first. */
function deepNotes(places: GraphPlaces, model: SiteModel): Map<number, [string, string][]> {
  const found = [...model.skeletons.types].flatMap(([id, { notes }]) => {
    const first = firstPlace(id, model, places);
    const deep = [...notes].filter(([path]) => path.includes('.'));
    return first
      ? deep.map(([path, text]) => ({ ...first, path: `${first.path}.${path}`, text }))
      : [];
  });
  const byKind = Map.groupBy(found, ({ order }) => order);
  return new Map(
    [...byKind].map(([order, list]) => [order, list.map(({ path, text }) => [path, text])]),
  );
}

/** Where a type occurs first, in the order of the kinds. */
function firstPlace(id: DefinitionId, { usedBy }: SiteModel, { kinds }: GraphPlaces) {
  const uses = (usedBy.get(id) ?? []).map(({ resource, path }) => ({
    order: kinds.get(resource) ?? 0,
    path,
    depth: path.split('.').length,
  }));
  const [first] = uses.sort((a, b) => a.depth - b.depth || a.order - b.order);
  return first;
}
