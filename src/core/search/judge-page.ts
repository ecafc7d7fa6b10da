import { fold } from './fold-text.ts';
import type { PageQuery } from './page-query.ts';

/** Folds what a page holds, for comparison. */
export function foldPage({ title, headings, content }: PageText): FoldedPage {
  const name = fold(title);
  return { title: name, headings: headings.map(fold), text: `${name}\n${fold(content)}` };
}

/**
 * Tells how a page answers a query, by looking whether its text really holds it. 0: it is the title; 1: the title holds all
 * words; 2: a heading does; 3: the text holds the query as it stands; 4: all of its words; 5: none of these.
 */
export function judgePage(
  { title, headings, text }: FoldedPage,
  { whole, words }: PageQuery,
): number {
  const holdsAll = (part: string) => words.every((word) => part.includes(word));
  if (title.replace(/[(（].*$/, '') === whole || title === whole) return 0;
  if (holdsAll(title)) return 1;
  if (headings.some(holdsAll)) return 2;
  if (text.includes(whole)) return 3;
  return holdsAll(text) ? 4 : noAnswer;
}

/** Returns how much of a query a page holds, from 0 to 1: of its words or of the letters next to each other. */
export function coverage({ text }: FoldedPage, { whole, words }: PageQuery): number {
  const share = (parts: readonly string[]) =>
    parts.filter((part) => text.includes(part)).length / parts.length;
  return Math.max(share(pieces(whole)), words.length > 1 ? share(words) : 0);
}

/** What `judgePage` says of a page that is no answer. */
export const noAnswer = 5;

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
  /** The title and all else. */
  readonly text: string;
}
