import { usedBy } from '../core/reference/used-by.ts';
import { apiVersionOf } from '../core/schema/ids.ts';
import { indexSchema, type SchemaIndex } from '../core/schema/schema-index.ts';
import type { DefinitionId, Resource } from '../core/schema/types.ts';
import { readAliases } from '../load/addresses/read-addresses.ts';
import type { Curation } from '../load/read-curation.ts';
import { readRepository } from '../load/repository/read-repository.ts';
import { loadLayout } from './diagram/load-layout.ts';
import { createDrawings } from './drawings.ts';
import { createHighlighter } from './highlight.ts';
import { createFieldLinker } from './markdown/field-linker.ts';
import { createNoteRenderer } from './markdown/render-inline.ts';
import { lastModified } from './last-modified.ts';
import { collectMentions } from './mentions.ts';
import type { Category, SiteModel } from './model.ts';
import { createPageSource } from './page-source.ts';
import type { CheckedSources } from './read-checked.ts';
import type { ReadNote } from './read-notes.ts';
import { createFieldAddresses } from './reference/field-addresses.ts';
import { remember } from './remember.ts';
import { createUrls } from './urls.ts';

/** Joins what was read and checked under the project folder `root` to what the pages need. */
export async function buildSiteModel(
  { schema, curation, skeletons, updated }: CheckedSources,
  { root, base, notes }: SiteOptions,
): Promise<SiteModel> {
  const index = indexSchema(schema);
  const urls = createUrls(base);
  const drawings = createDrawings();
  const addresses = createFieldAddresses(index, urls);
  const fieldLinker = byKinds((kinds) => createFieldLinker(index, addresses, kinds));
  const definitionHref = (id: DefinitionId) => {
    const definition = schema.definitions.get(id);
    return definition && urls.type(definition);
  };
  return {
    schema,
    index,
    urls,
    addresses,
    curation,
    categories: joinCategories(curation, index),
    notes,
    skeletons,
    usedBy: usedBy(schema),
    mentions: collectMentions(notes, index, urls),
    aliases: readAliases(root),
    highlight: createHighlighter(),
    layOut: await loadLayout(),
    fieldLinker,
    drawings,
    noteRenderer: byKinds((kinds) => {
      const render = createNoteRenderer(fieldLinker(kinds));
      // A note of a type stands at many rows.
      return (text) => drawings.once(`note ${kinds.join(' ')}\n${text}`, () => render(text));
    }),
    pageSource: createPageSource(updated, readRepository(root, process.env.FIELDNOTES_REPOSITORY)),
    lastModified: lastModified({ notes, skeletons, schema, urls, updated }),
    definitionHref,
  };
}

/** What is made for one list of kinds serves all texts that name the same ones. */
function byKinds<T>(make: (kinds: readonly string[]) => T): (kinds: readonly string[]) => T {
  const made = remember((names: string) => make(names === '' ? [] : names.split(' ')));
  return (kinds) => made(kinds.join(' '));
}

/** Every kind stands in one category; those that the data file does not name come last, so that none is lost. */
function joinCategories({ categories, summaries }: Curation, index: SchemaIndex): Category[] {
  const nameOf = (resource: Resource) => `${apiVersionOf(resource)}/${resource.kind}`;
  const byName = new Map([...index.schema.resources.values()].map((one) => [nameOf(one), one]));
  const listed = (resource: Resource) => ({
    resource,
    preferred: index.resourcesOfKind(resource.kind)[0] === resource,
    summary: summaries[nameOf(resource)],
  });
  const joined = categories.map((category) => ({
    ...category,
    kinds: category.kinds.flatMap((name) => {
      const resource = byName.get(name);
      byName.delete(name);
      return resource ? [listed(resource)] : [];
    }),
  }));
  const rest = [...byName.values()].map(listed);
  if (rest.length === 0) return joined;
  return [...joined, { id: 'others', title: 'そのほか', description: '', kinds: rest }];
}

export interface SiteOptions {
  /** The project folder. */
  readonly root: string;
  /** The path that the site stands below. */
  readonly base: string;
  /** The notes that the site shows. */
  readonly notes: readonly ReadNote[];
}
