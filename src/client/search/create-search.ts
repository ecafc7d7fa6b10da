import { expandFieldGraph, type Place } from '../../core/search/expand-field-graph.ts';
import type { FieldGraph, SearchWords } from '../../core/search/field-graph.ts';
import { withoutQuestion } from '../../core/search/site-words.ts';
import { urls } from '../../site/page-urls.ts';
import { createFieldFinder, type FieldFinder } from './field-finder.ts';
import { findPages, type PageAnswer } from './find-pages.ts';
import { loadOnce } from './load-once.ts';
import { loadPagefind } from './pagefind.ts';

/**
 * Returns the two searches of the site. `enoughPages`: how many pages will do (default: all that answer). Nothing is loaded before the first of them is asked, or `load` is called.
 */
export function createSearch(enoughPages?: number): Search {
  const words = loadOnce(() => fetchJson<SearchWords>('words'));
  const finder = loadOnce(async () => {
    // Names are found without the author's words as well.
    const told = words().catch(() => undefined);
    const index = expandFieldGraph(await fetchJson<FieldGraph>('fields'));
    return createFieldFinder(index, await told, fetchJson);
  });
  const pagefind = loadOnce((attempt) => loadPagefind(urls.asset('pagefind/'), attempt));
  return {
    load: () => {
      for (const part of [finder, pagefind]) part().catch(() => {});
    },
    words,
    fields: async (typed, part) => {
      const within = part === undefined ? undefined : ({ kind }: Place) => kind.part === part;
      return (await finder()).find(withoutQuestion(typed), within);
    },
    pages: async (typed, part) => {
      const [found, { synonyms }] = await Promise.all([pagefind(), words()]);
      try {
        return await findPages(withoutQuestion(typed), {
          pagefind: found,
          synonyms,
          part,
          enough: enoughPages,
        });
      } catch (error) {
        pagefind.forget();
        throw error;
      }
    },
  };
}

async function fetchJson<T>(file: string): Promise<T> {
  const response = await fetch(`${urls.search}${file}.json`);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.json();
}

/** A search rejects when what it needs cannot be loaded; asking again tries again. */
export interface Search {
  /** Begins to load everything. */
  load(): void;
  words(): Promise<SearchWords>;
  fields(typed: string, part?: string): ReturnType<FieldFinder['find']>;
  pages(typed: string, part?: string): Promise<PageAnswer>;
}
