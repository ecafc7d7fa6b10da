import { fold } from './fold-text.ts';
import type { PageQuery } from './page-query.ts';

/** Folds what a page holds, for comparison. */
export function foldPage({ title, headings, content }: PageText): FoldedPage {
  const name = fold(title);
  const text = fold(content);
  return {
    title: name,
    headings: headings.map(fold),
    opening: text.slice(0, openingLength),
    text: `${name}\n${text}`,
  };
}

/**
 * Tells how a page answers a query, by looking whether its text really holds it. 0: it is the title; 1: the title holds all
 * words; 2: a heading under it does; 3: the text
 * holds the query as it stands; 4: all of its words; 5: none of these.
 */
export function judgePage(
  { title, headings, text }: FoldedPage,
  { whole, words, runs }: PageQuery,
): number {
  const holdsAll = (part: string) => words.every((word) => part.includes(word));
  if (title.replace(/[(（].*$/, '') === whole || title === whole) return 0;
  if (holdsAll(title)) return 1;
  const under = headings.map((heading) => `${title}\n${heading}`);
  if (under.some((heading) => holdsAll(heading) || holdsRuns(heading, runs))) return 2;
  if (text.includes(whole)) return 3;
  return holdsAll(text) ? 4 : noAnswer;
}

/**
 * Returns how much of a query a page holds, from 0 to 1: of its words or of the letters next to each other. A page whose title is
 * one of the words holds enough.
 */
export function coverage({ title, text }: FoldedPage, { whole, words, runs }: PageQuery): number {
  const share = (parts: readonly string[]) =>
    parts.filter((part) => text.includes(part)).length / parts.length;
  const titled = runs.includes(title) ? closeEnough : 0;
  return Math.max(share(pieces(whole)), words.length > 1 ? share(words) : 0, titled);
}

/** Tells whether a query stands in the opening, which says what the page is about. */
export function opensWith({ opening }: FoldedPage, { whole }: PageQuery): boolean {
  return opening.includes(whole);
}

/** Returns how often a page holds a query, or else its first word. */
export function mentions({ text }: FoldedPage, { whole, words }: PageQuery): number {
  return Math.max(text.split(whole).length, text.split(words[0] ?? whole).length / 4) - 1;
}

/** What `judgePage` says of a page that is no answer. */
export const noAnswer = 5;

/** The coverage from which a page is near to a query. */
export const closeEnough = 0.6;

const openingLength = 200;

/** 「Podの一生」 is the section 「一生」 of the page 「Pod」. */
function holdsRuns(heading: string, runs: readonly string[]): boolean {
  const words = runs.filter((run) => !/^\p{sc=Hiragana}+$/u.test(run));
  return words.length > 1 && words.every((word) => heading.includes(word));
}

/** All pairs of neighbouring letters; of Latin text, where a letter says less, all triples. */
function pieces(text: string): string[] {
  const length = /[^\x20-\x7e]/.test(text) ? 2 : 3;
  if (text.length <= length) return [text];
  return Array.from({ length: text.length - length + 1 }, (_, at) => text.slice(at, at + length));
}

export interface PageText {
  readonly title: string;
  readonly headings: readonly string[];
  readonly content: string;
}

/** Folded parts of a page. */
export interface FoldedPage {
  readonly title: string;
  readonly headings: readonly string[];
  readonly opening: string;
  /** The title and all else. */
  readonly text: string;
}
