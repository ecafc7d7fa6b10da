import type { Category } from './model.ts';
import type { Urls } from './urls.ts';

/** Builds the site's table of contents: the notes by section, the kinds by category, each in its preferred version. */
export function buildSidebar(
  sections: readonly NoteSection[],
  categories: readonly Category[],
  urls: Urls,
): SidebarGroup[] {
  const notes = sections.map(({ title, notes }) => ({
    title,
    items: notes.map((note) => ({ title: note.title, href: urls.note(note.id) })),
  }));
  const kinds = categories.map(({ title, kinds }) => ({
    title,
    items: kinds
      .filter(({ preferred }) => preferred)
      .map(({ resource }) => ({ title: resource.kind, href: urls.kind(resource) })),
  }));
  return [
    { title: 'ノート', href: urls.notes, sections: notes.filter(({ items }) => items.length > 0) },
    { title: 'リファレンス', href: urls.kinds, sections: kinds },
    { title: '型', href: urls.types, sections: [] },
    { title: 'パスから探す', href: urls.explain, sections: [] },
  ];
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

export interface SidebarGroup {
  readonly title: string;
  readonly href: string;
  readonly sections: readonly {
    readonly title: string;
    readonly items: readonly SidebarItem[];
  }[];
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
