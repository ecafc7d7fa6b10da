import { type CollectionEntry, getCollection } from 'astro:content';
import { siteModel } from './model.ts';
import {
  buildSidebar,
  groupNotes,
  listedNote,
  type ListedNote,
  type NoteSection,
  type SidebarGroup,
  type SitePart,
} from './navigation.ts';
import { urls } from './page-urls.ts';
import { definitionsByVersion } from './reference/definitions-by-version.ts';
import { tagSlug } from './urls.ts';

/** Returns the notes that this build shows: drafts only while writing. */
export async function publishedNotes(): Promise<CollectionEntry<'notes'>[]> {
  return getCollection('notes', ({ data }) => import.meta.env.DEV || !data.draft);
}

/** Returns the notes by section, in the order of the site. */
export const noteSections = onceABuild(async (): Promise<readonly NoteSection[]> =>
  groupNotes((await publishedNotes()).map(listedNote), siteModel().curation.sections),
);

/** Returns the site's table of contents, as it stands beside the pages of one part. */
export async function sidebar(part: SitePart): Promise<readonly SidebarGroup[]> {
  return (await sidebars())[part];
}

const sidebars = onceABuild(async () => {
  const { categories, schema } = siteModel();
  const typeVersions = definitionsByVersion(schema).map(({ apiVersion }) => apiVersion);
  const contents = { sections: await noteSections(), categories, typeVersions };
  return {
    notes: buildSidebar('notes', contents, urls),
    kinds: buildSidebar('kinds', contents, urls),
    types: buildSidebar('types', contents, urls),
  };
});

/** While authors write, notes change from page to page. */
function onceABuild<T>(compute: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined;
  return () => {
    if (import.meta.env.DEV) return compute();
    known ??= compute();
    return known;
  };
}

/** Returns the tags in alphabetical order, each with its notes in the order of the site. Spellings that share an address are one tag. */
export async function notesByTag(): Promise<{ tag: string; notes: ListedNote[] }[]> {
  const notes = (await noteSections()).flatMap((section) => section.notes);
  const bySlug = Map.groupBy(
    notes.flatMap((note) => note.tags.map((tag) => ({ tag, note }))),
    ({ tag }) => tagSlug(tag),
  );
  return [...bySlug]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([slug, uses]) => ({ tag: uses[0]?.tag ?? slug, notes: uses.map(({ note }) => note) }));
}
