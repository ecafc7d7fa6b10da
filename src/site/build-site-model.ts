import { usedBy } from '../core/reference/used-by.ts';
import type { SchemaIndex } from '../core/schema/schema-index.ts';
import type { DefinitionId, Schema } from '../core/schema/types.ts';
import type { Curation } from '../load/read-curation.ts';
import type { SourceFile } from '../core/text/source-file.ts';
import { createHighlighter } from './highlight.ts';
import { createFieldLinker } from './markdown/field-linker.ts';
import { createNoteRenderer, remember } from './markdown/render-inline.ts';
import { collectMentions } from './mentions.ts';
import type { Category, PageSkeleton, SiteModel } from './model.ts';
import { collectSkeletons } from './reference/collect-skeletons.ts';
import type { ReadNote } from './read-notes.ts';
import { apiVersion, createUrls } from './urls.ts';

/** Joins schema, skeletons, notes and curation to what the pages need. The inputs have been checked. */
export function buildSiteModel(inputs: SiteInputs): SiteModel {
  const { schema, index, curation, base } = inputs;
  const urls = createUrls(base);
  const definitionHref = (id: DefinitionId) => {
    const definition = schema.definitions.get(id);
    return definition && urls.type(definition);
  };
  const fieldLinker = byKinds((kinds) => createFieldLinker(index, urls, kinds));
  const noteRenderer = byKinds((kinds) => createNoteRenderer(fieldLinker(kinds)));
  const { kinds, types } = collectSkeletons(inputs.sources, index, noteRenderer);
  return {
    schema,
    index,
    urls,
    curation,
    categories: joinCategories(curation, schema),
    kindSkeletons: kinds,
    typeSkeletons: types,
    typeNotes: writtenNotes(types),
    usedBy: usedBy(schema),
    mentions: collectMentions(inputs.notes, index, urls),
    highlight: createHighlighter(),
    fieldLinker,
    noteRenderer,
    definitionHref,
  };
}

/** What is made for one list of kinds serves all texts that name the same ones. */
function byKinds<T>(make: (kinds: readonly string[]) => T): (kinds: readonly string[]) => T {
  const made = remember((names: string) => make(names === '' ? [] : names.split(' ')));
  return (kinds) => made(kinds.join(' '));
}

/** Every kind stands in one category; those that the data file does not name come last, so that none is lost. */
function joinCategories({ categories, summaries }: Curation, schema: Schema): Category[] {
  const byName = new Map([...schema.resources.values()].map((resource) => [nameOf(resource), resource]));
  const joined = categories.map((category) => ({
    ...category,
    kinds: category.kinds.flatMap((name) => {
      const resource = byName.get(name);
      byName.delete(name);
      return resource ? [{ resource, summary: summaries[name] }] : [];
    }),
  }));
  const rest = [...byName.values()].map((resource) => ({ resource, summary: summaries[nameOf(resource)] }));
  if (rest.length === 0) return joined;
  return [...joined, { id: 'others', title: 'そのほか', description: '', kinds: rest }];
}

const nameOf = (resource: { group: string; version: string; kind: string }) =>
  `${apiVersion(resource)}/${resource.kind}`;

function writtenNotes(types: ReadonlyMap<DefinitionId, PageSkeleton>): SiteModel['typeNotes'] {
  return new Map([...types].map(([id, { notes }]) => [id, notes]));
}

export interface SiteInputs {
  readonly schema: Schema;
  readonly index: SchemaIndex;
  readonly curation: Curation;
  /** All skeletons. */
  readonly sources: readonly SourceFile[];
  /** The notes that this build shows. */
  readonly notes: readonly ReadNote[];
  readonly base: string;
}

