import { type CollectionEntry, getCollection } from 'astro:content';
import { siteModel } from './model.ts';
import {
  buildSidebar,
  groupNotes,
  type ListedNote,
  type NoteSection,
  type SidebarGroup,
} from './navigation.ts';
import { urls } from './page-urls.ts';
import { tagSlug } from './urls.ts';

/** Returns the notes that this build shows: drafts only while writing. */
export async function publishedNotes(): Promise<CollectionEntry<'notes'>[]> {
  return getCollection('notes', ({ data }) => import.meta.env.DEV || !data.draft);
}

/** Returns the notes by section, in the order of the site. */
export async function noteSections(): Promise<NoteSection[]> {
  return groupNotes((await publishedNotes()).map(listedNote), siteModel().curation.sections);
}

/** Returns the site's table of contents, as it stands beside the pages of one part. */
export async function sidebar(part: 'notes' | 'kinds' = 'notes'): Promise<SidebarGroup[]> {
  return buildSidebar(part, await noteSections(), siteModel().categories, urls);
}

export function listedNote({ id, data }: CollectionEntry<'notes'>): ListedNote {
  const { title, description, draft, section, order, tags } = data;
  return { id, title, description, draft, section, order, tags };
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
