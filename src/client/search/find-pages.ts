import { excerpt, type Excerpt } from '../../core/search/excerpt.ts';
import {
  closeEnough,
  coverage,
  foldPage,
  judgePage,
  mentions,
  noAnswer,
  opensWith,
} from '../../core/search/judge-page.ts';
import { pageProbes, type PageQuery, readPageQuery } from '../../core/search/page-query.ts';
import { inSiteWords, type Synonyms } from '../../core/search/site-words.ts';
import type { Pagefind, PagefindPage, PagefindResult } from './pagefind.ts';

/**
 * Finds pages by their full text. What the index proposes is an answer only if the page's text really holds the query; if no
 * page does, the nearest are returned as such.
 */
export async function findPages(
  typed: string,
  { pagefind, synonyms, part, enough = proposals }: PageSources,
): Promise<PageAnswer> {
  const seen = new Map<string, Judged>();
  let more = false;
  for (const text of new Set([typed, inSiteWords(typed, synonyms)])) {
    const query = readPageQuery(text);
    for (const probe of pageProbes(query)) {
      const { results } = await pagefind.search(probe, part ? { filters: { part } } : {});
      const found = results.slice(0, proposals);
      more ||= await judgeResults(found, query, { seen, enough });
      if ([...seen.values()].some((one) => isSure(one) && one.query === query)) break;
    }
  }
  return { ...answer(seen), more };
}

/** Loads a few pages at a time, and no more when there are enough answers among them: it then returns true. */
async function judgeResults(
  results: readonly PagefindResult[],
  query: PageQuery,
  { seen, enough }: { seen: Map<string, Judged>; enough: number },
): Promise<boolean> {
  for (let at = 0; at < results.length; at += atATime) {
    const pages = await Promise.all(results.slice(at, at + atATime).map(readResult));
    for (const [index, page] of pages.entries()) {
      const judged = judge(page, query, at + index);
      const before = seen.get(page.url);
      if (!before || judged.tier < before.tier) seen.set(page.url, judged);
    }
    const rest = results.length > at + atATime;
    if (rest && [...seen.values()].filter(isSure).length >= enough) return true;
  }
  return false;
}

/**
 * The text begins with the title, which is shown above it anyway. The index ends each block with a full stop; behind Japanese
 * it reads as a gap.
 */
async function readResult(result: PagefindResult): Promise<PagefindPage> {
  const page = await result.data();
  const title = page.meta.title ?? '';
  const text = page.content.startsWith(title) ? page.content.slice(title.length) : page.content;
  const content = text.replace(/^\. /, '').replace(/(?<=[^\x20-\x7e])\. /g, '　');
  return { ...page, content: content.trimStart() };
}

function judge(page: PagefindPage, query: PageQuery, rank: number): Judged {
  const title = page.meta.title ?? '';
  const headings = page.anchors.filter(({ element }) => /^h[2-6]$/.test(element));
  const folded = foldPage({
    title,
    headings: headings.map(({ text }) => text),
    content: page.content,
  });
  const tier = judgePage(folded, query);
  return {
    page,
    query,
    tier,
    // The index counts words; here counts how often the query itself stands there, and whether the page is about it. A note
    // explains what the page of a kind only mentions.
    rank:
      rank -
      6 * Math.log2(1 + mentions(folded, query)) -
      (opensWith(folded, query) ? 6 : 0) -
      (isNote(page) ? 8 : 0),
    coverage: tier < noAnswer ? 1 : coverage(folded, query),
  };
}

function answer(seen: ReadonlyMap<string, Judged>): Omit<PageAnswer, 'more'> {
  const judged = [...seen.values()];
  const sure = judged.filter(isSure).sort((a, b) => a.tier - b.tier || a.rank - b.rank);
  const close = judged
    .filter((one) => one.coverage >= closeEnough)
    .sort((a, b) => b.coverage - a.coverage || a.rank - b.rank);
  const near = sure.length === 0;
  return { pages: (near ? close : sure).map(foundPage), near: near && close.length > 0 };
}

function foundPage({ page, query }: Judged): FoundPage {
  const shown = excerpt(page.content, query, 110);
  return {
    url: page.url + sectionAt(page, shown),
    title: page.meta.title ?? page.url,
    crumb: page.meta.crumb ?? '',
    excerpt: shown,
  };
}

/** The fragment of the section that the excerpt is from. */
function sectionAt({ content, anchors }: PagefindPage, { at, parts }: Excerpt): string {
  if (!parts.some(({ marked }) => marked)) return '';
  let end = 0;
  let section = '';
  for (const { element, id, text } of anchors) {
    if (!/^h[2-6]$/.test(element)) continue;
    const start = content.indexOf(text, end);
    if (start < 0) continue;
    if (start > at) break;
    end = start + text.length;
    section = `#${id}`;
  }
  return section;
}

const isNote = ({ filters }: PagefindPage) =>
  filters.part?.some((part) => part.startsWith('notes.'));

const isSure = ({ tier }: Judged) => tier < noAnswer;

/** How many pages of the index's answer are looked at, at most. */
const proposals = 20;
const atATime = 4;

interface Judged {
  readonly page: PagefindPage;
  /** The query that it was judged by: the reader's, or one with a synonym. */
  readonly query: PageQuery;
  readonly tier: number;
  /** Its place in the index's answer, bettered by how often it holds the query. */
  readonly rank: number;
  readonly coverage: number;
}

export interface PageSources {
  readonly pagefind: Pagefind;
  readonly synonyms: Synonyms;
  /** What the search is narrowed to. Default: all. */
  readonly part?: string | undefined;
  /** How many answers will do. Default: as many as there are. */
  readonly enough?: number | undefined;
}

export interface PageAnswer {
  /** The best first. */
  readonly pages: readonly FoundPage[];
  /** No page holds the query; these come near. */
  readonly near: boolean;
  /** There may be more answers than these. */
  readonly more: boolean;
}

export interface FoundPage {
  readonly url: string;
  readonly title: string;
  /** Where the page stands in the site. */
  readonly crumb: string;
  readonly excerpt: Excerpt;
}
