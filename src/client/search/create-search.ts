import { expandFieldGraph } from '../../core/search/expand-field-graph.ts';
import type { FieldGraph, SearchWords } from '../../core/search/field-graph.ts';
import { type FieldAnswer, findFields } from '../../core/search/find-fields.ts';
import { type IndexedNote, indexNotes } from '../../core/search/match-notes.ts';
import { urls } from '../../site/page-urls.ts';
import { findPages, type PageAnswer } from './find-pages.ts';
import { loadOnce } from './load-once.ts';
import { loadPagefind } from './pagefind.ts';

/** Returns the two searches of the site. Nothing is loaded before the first of them is asked, or `load` is called. */
export function createSearch(): Search {
  const graph = loadOnce(async () => expandFieldGraph(await fetchJson<FieldGraph>('fields.json')));
  const words = loadOnce(async () => {
    const [found, index] = await Promise.all([fetchJson<SearchWords>('words.json'), graph()]);
    return { ...found, notes: indexNotes(found, index) };
  });
  const pagefind = loadOnce((attempt) => loadPagefind(urls.asset('pagefind/'), attempt));
  return {
    load: () => {
      for (const part of [graph, words, pagefind]) part().catch(() => {});
    },
    words,
    fields: async (typed, part) => {
      // Names are found without the words as well.
      const told = words().then(
        ({ notes }) => notes,
        () => [],
      );
      const [index, notes] = await Promise.all([graph(), told]);
      const within = part === undefined ? undefined : ({ kind }: Placed) => kind.part === part;
      return { ...findFields(typed, { index, notes, within }), notes };
    },
    pages: async (typed, part) => {
      const [found, { synonyms }] = await Promise.all([pagefind(), words()]);
      return findPages(typed, { pagefind: found, synonyms, part });
    },
  };
}

async function fetchJson<T>(file: string): Promise<T> {
  const response = await fetch(urls.search + file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.json();
}

type Placed = Parameters<NonNullable<Parameters<typeof findFields>[1]['within']>>[0];

export type ToldFields = FieldAnswer & { readonly notes: readonly IndexedNote[] };

/** A search rejects when what it needs cannot be loaded; asking again tries again. */
export interface Search {
  /** Begins to load everything. */
  load(): void;
  words(): Promise<SearchWords & { readonly notes: readonly IndexedNote[] }>;
  fields(typed: string, part?: string): Promise<ToldFields>;
  pages(typed: string, part?: string): Promise<PageAnswer>;
}
