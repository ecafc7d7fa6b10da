import type { NoteFrontmatter } from '../core/markdown/note-frontmatter.ts';
import type { Category } from './model.ts';
import type { Urls } from './urls.ts';

/**
 * Builds the site's table of contents. The part that the reader is in comes first and is laid out in full, kinds each in
 * their preferred version; types, of which there are hundreds, are named by their versions alone, and so are the sections of
 * the other parts.
 */
export function buildSidebar(part: SitePart, contents: SiteContents, urls: Urls): SidebarGroup[] {
  const notes: SidebarGroup = {
    title: 'ノート',
    href: urls.notes,
    sections: contents.sections.map(({ id, title, notes }) => ({
      title,
      href: `${urls.notes}#${id}`,
      items: notes.map((note) => ({ title: note.title, href: urls.note(note.id) })),
    })),
  };
  const kinds: SidebarGroup = {
    title: 'リファレンス',
    href: urls.kinds,
    sections: contents.categories.map(({ id, title, kinds }) => ({
      title,
      href: `${urls.kinds}#${id}`,
      items: kinds
        .filter(({ preferred }) => preferred)
        .map(({ resource }) => ({ title: resource.kind, href: urls.kind(resource) })),
    })),
  };
  const types: SidebarGroup = {
    title: '型',
    href: urls.types,
    sections: contents.typeVersions.map((apiVersion) => ({
      title: apiVersion,
      href: `${urls.types}#${apiVersion.replace('/', '-')}`,
      below: `${urls.types}${apiVersion.includes('/') ? apiVersion : `core/${apiVersion}`}/`,
      items: [],
    })),
  };
  const paths: SidebarGroup = { title: 'パスから探す', href: urls.explain, sections: [] };
  const head = ({ title, href }: SidebarGroup) => ({ title, href, sections: [] });
  const groups = {
    notes: [notes, brief(kinds), head(types), paths],
    kinds: [kinds, brief(notes), head(types), paths],
    types: [types, brief(kinds), brief(notes), paths],
  };
  return groups[part];
}

/**
 * Returns the table of contents for the page at the path `current`. Where it has grown so long that every page would carry
 * hundreds of links, only the section that the page is in is laid out, and the others are named; of a section that is itself
 * so long, what stands around the page.
 */
export function abridged(
  groups: readonly SidebarGroup[],
  current: string,
): readonly SidebarGroup[] {
  const count = groups.flatMap(({ sections }) => sections.flatMap(({ items }) => items)).length;
  if (count <= mostItems) return groups;
  return groups.map((group) => ({
    ...group,
    sections: group.sections.map((section) => {
      const place = section.items.findIndex(({ href }) => href === current);
      return place < 0 ? { ...section, items: [] } : around(place, section);
    }),
  }));
}

function around(place: number, section: SidebarSection): SidebarSection {
  const { href, items } = section;
  if (items.length <= mostItems) return section;
  const start = Math.max(0, place - neighbours);
  const all = { title: `すべて（${items.length.toLocaleString('ja')}）`, href };
  return { ...section, items: [...items.slice(start, place + neighbours + 1), all] };
}

/** On either side of the page. */
const neighbours = 20;

/** A reader can still skim so many, and they weigh about a tenth of what the largest page does. */
const mostItems = 150;

const brief = (group: SidebarGroup): SidebarGroup => ({
  ...group,
  sections: group.sections.map((section) => ({ ...section, items: [] })),
});

export type SitePart = 'notes' | 'kinds' | 'types';

export interface SiteContents {
  readonly sections: readonly NoteSection[];
  readonly categories: readonly Category[];
  /** The versions that have types, in the order of the site. */
  readonly typeVersions: readonly string[];
}

/** Groups notes by section in the order of the site; notes without one come last. */
export function groupNotes(
  notes: readonly ListedNote[],
  sections: readonly { id: string; title: string; description: string }[],
): NoteSection[] {
  const inSection = (id: string | undefined) =>
    notes
      .filter(
        (note) =>
          (sections.some((one) => one.id === note.section) ? note.section : undefined) === id,
      )
      .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  return [
    ...sections.map((section) => ({ ...section, notes: inSection(section.id) })),
    { id: 'others', title: 'そのほか', description: '', notes: inSection(undefined) },
  ].filter((section) => section.notes.length > 0);
}

/** Returns what lists of notes show of a note. */
export function listedNote({ id, data }: { id: string; data: NoteFrontmatter }): ListedNote {
  const { title, description, draft, section, order, tags } = data;
  return { id, title, description, draft, section, order, tags };
}

export interface SidebarGroup {
  readonly title: string;
  readonly href: string;
  readonly sections: readonly SidebarSection[];
}

export interface SidebarSection {
  readonly title: string;
  readonly href: string;
  /** What the addresses of its pages begin with, where they are not among the items. */
  readonly below?: string;
  /** Empty when the section is only named. */
  readonly items: readonly SidebarItem[];
}

export interface SidebarItem {
  readonly title: string;
  readonly href: string;
}

export interface NoteSection {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly notes: readonly ListedNote[];
}

export interface ListedNote {
  readonly id: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly draft: boolean;
  readonly section?: string | undefined;
  readonly order: number;
  readonly tags: readonly string[];
}
