import type { Category } from './model.ts';
import { apiVersion, type Urls } from './urls.ts';

/** Builds the site's table of contents: the notes by section, the kinds by category. */
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
    items: kinds.map(({ resource }, _, all) => {
      const ambiguous = all.some((other) => other.resource !== resource && other.resource.kind === resource.kind);
      return {
        title: resource.kind,
        detail: ambiguous ? apiVersion(resource) : undefined,
        href: urls.kind(resource),
      };
    }),
  }));
  return [
    { title: 'ノート', sections: notes.filter(({ items }) => items.length > 0) },
    { title: 'リファレンス', sections: kinds },
  ];
}

/** Groups notes by section in the order of the site; notes without one come last. */
export function groupNotes(
  notes: readonly ListedNote[],
  sections: readonly { id: string; title: string; description: string }[],
): NoteSection[] {
  const inSection = (id: string | undefined) =>
    notes
      .filter((note) => (sections.some((one) => one.id === note.section) ? note.section : undefined) === id)
      .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  return [
    ...sections.map((section) => ({ ...section, notes: inSection(section.id) })),
    { id: 'others', title: 'そのほか', description: '', notes: inSection(undefined) },
  ].filter((section) => section.notes.length > 0);
}

export interface SidebarGroup {
  readonly title: string;
  readonly sections: readonly {
    readonly title: string;
    readonly items: readonly SidebarItem[];
  }[];
}

export interface SidebarItem {
  readonly title: string;
  /** What tells it from others of the same title. */
  readonly detail?: string | undefined;
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
