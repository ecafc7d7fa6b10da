import type { Category } from './model.ts';
import type { Urls } from './urls.ts';

/**
 * Builds the site's table of contents. The part that the reader is in is laid out in full, kinds each in their preferred
 * version; of the other part only the sections are named.
 */
export function buildSidebar(
  part: 'notes' | 'kinds',
  sections: readonly NoteSection[],
  categories: readonly Category[],
  urls: Urls,
): SidebarGroup[] {
  const notes: SidebarGroup = {
    title: 'ノート',
    href: urls.notes,
    sections: sections.map(({ id, title, notes }) => ({
      title,
      href: `${urls.notes}#${id}`,
      items: notes.map((note) => ({ title: note.title, href: urls.note(note.id) })),
    })),
  };
  const kinds: SidebarGroup = {
    title: 'リファレンス',
    href: urls.kinds,
    sections: categories.map(({ id, title, kinds }) => ({
      title,
      href: `${urls.kinds}#${id}`,
      items: kinds
        .filter(({ preferred }) => preferred)
        .map(({ resource }) => ({ title: resource.kind, href: urls.kind(resource) })),
    })),
  };
  const brief = (group: SidebarGroup): SidebarGroup => ({
    ...group,
    sections: group.sections.map((section) => ({ ...section, items: [] })),
  });
  return [
    ...(part === 'notes' ? [notes, brief(kinds)] : [kinds, brief(notes)]),
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
  readonly sections: readonly SidebarSection[];
}

export interface SidebarSection {
  readonly title: string;
  readonly href: string;
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
