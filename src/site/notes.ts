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

/** Returns the notes by section, in the order of the site. */
export const noteSections = onceABuild((): readonly NoteSection[] => {
  const { notes, curation } = siteModel();
  return groupNotes(notes.map(listedNote), curation.sections);
});

/** Returns the site's table of contents, as it stands beside the pages of one part. */
export function sidebar(part: SitePart): readonly SidebarGroup[] {
  return sidebars()[part];
}

const sidebars = onceABuild(() => {
  const { categories, schema } = siteModel();
  const typeVersions = definitionsByVersion(schema).map(({ apiVersion }) => apiVersion);
  const contents = { sections: noteSections(), categories, typeVersions };
  return {
    notes: buildSidebar('notes', contents, urls),
    kinds: buildSidebar('kinds', contents, urls),
    types: buildSidebar('types', contents, urls),
  };
});

/** While authors write, notes change from page to page. */
function onceABuild<T>(compute: () => T): () => T {
  let known: T | undefined;
  return () => {
    if (import.meta.env.DEV) return compute();
    known ??= compute();
    return known;
  };
}

/** Returns the tags in alphabetical order, each with its notes in the order of the site. Spellings that share an address are one tag. */
export function notesByTag(): { tag: string; notes: ListedNote[] }[] {
  const notes = noteSections().flatMap((section) => section.notes);
  const bySlug = Map.groupBy(
    notes.flatMap((note) => note.tags.map((tag) => ({ tag, note }))),
    ({ tag }) => tagSlug(tag),
  );
  return [...bySlug]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([slug, uses]) => ({ tag: uses[0]?.tag ?? slug, notes: uses.map(({ note }) => note) }));
}
