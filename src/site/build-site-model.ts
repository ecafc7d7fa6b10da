import type { LayOut } from '../core/diagram/graph.ts';
import type { Repository } from '../core/repository/edit-address.ts';
import type { Aliases } from '../core/reference/address/page-aliases.ts';
import { usedBy } from '../core/reference/used-by.ts';
import { apiVersionOf } from '../core/schema/ids.ts';
import type { SchemaIndex } from '../core/schema/schema-index.ts';
import type { DefinitionId, Resource } from '../core/schema/types.ts';
import type { SourceFile } from '../core/text/source-file.ts';
import type { Curation } from '../load/read-curation.ts';
import { createHighlighter } from './highlight.ts';
import { createFieldLinker } from './markdown/field-linker.ts';
import { createNoteRenderer } from './markdown/render-inline.ts';
import { lastModified } from './last-modified.ts';
import { collectMentions } from './mentions.ts';
import type { Category, SiteModel } from './model.ts';
import { createPageSource } from './page-source.ts';
import type { ReadNote } from './read-notes.ts';
import { collectSkeletons } from './reference/collect-skeletons.ts';
import { createFieldAddresses } from './reference/field-addresses.ts';
import { remember } from './remember.ts';
import { createUrls } from './urls.ts';

/** Joins schema, skeletons, notes and curation to what the pages need. The inputs have been checked. */
export function buildSiteModel(inputs: SiteInputs): SiteModel {
  const { index, curation, sources, notes, aliases, layOut, base, updated, repository } = inputs;
  const { schema } = index;
  const urls = createUrls(base);
  const skeletons = collectSkeletons(sources, index);
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
    skeletons,
    usedBy: usedBy(schema),
    mentions: collectMentions(notes, index, urls),
    aliases,
    highlight: createHighlighter(),
    layOut,
    fieldLinker,
    noteRenderer: byKinds((kinds) => createNoteRenderer(fieldLinker(kinds))),
    pageSource: createPageSource(updated, repository),
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

export interface SiteInputs {
  readonly index: SchemaIndex;
  readonly curation: Curation;
  /** All files of the authors. */
  readonly sources: readonly SourceFile[];
  /** The notes that this build shows. */
  readonly notes: readonly ReadNote[];
  readonly aliases: Aliases;
  readonly layOut: LayOut;
  readonly base: string;
  /** When files were last changed, by path: see `readLastUpdated`. */
  readonly updated: ReadonlyMap<string, string>;
  readonly repository: Repository | undefined;
}
