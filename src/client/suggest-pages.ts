import { nearestWords } from '../core/reference/address/nearest-words.ts';
import { readMissingPage } from './missing-page.ts';
import { type ResourceWords, withPath } from './resource-words.ts';

/**
 * Returns the pages that an address which does not exist may have meant, at most five: those that it names, else those whose
 * names are near. `address` is without the site's base. Pages of the part of the site that it begins with come first.
 */
export function suggestPages(
  address: string,
  words: ResourceWords,
  pages: readonly SitePage[],
): Suggestion[] {
  const word = lastWord(address);
  const part = partOf(address);
  const ofPart = ({ page }: Suggestion) => Number(page.t !== part);
  const named = [
    ...namedKinds(address, words, pages),
    ...pages
      .filter((page) => page.t !== 'kind' && nameOf(page) === word)
      .map((page) => ({ page, path: '' })),
  ];
  const found = named.length ? named : nearPages(word, words, pages);
  return found.toSorted((a, b) => ofPart(a) - ofPart(b)).slice(0, 5);
}

/** The address of a suggested page; `fragment` is what the reader asked for, with its `#`. */
export function suggestedHref({ page, path }: Suggestion, fragment: string): string {
  return path ? withPath(page.href, path) : page.href + fragment;
}

function namedKinds(
  address: string,
  words: ResourceWords,
  pages: readonly SitePage[],
): Suggestion[] {
  const missing = readMissingPage(address, words);
  return (missing?.pages ?? []).flatMap((href) =>
    pages.filter((page) => page.href === href).map((page) => ({ page, path: missing?.path ?? '' })),
  );
}

/** The pages whose names `word` is a slip of, else the notes that have a word of their address in common with it. */
function nearPages(word: string, words: ResourceWords, pages: readonly SitePage[]): Suggestion[] {
  if (word === '') return [];
  const byName = Map.groupBy(pages, nameOf);
  const names = new Set([...Object.keys(words), ...byName.keys()]);
  const slips = nearestWords(word, names, 12).flatMap((name) => [
    ...(words[name] ?? []).flatMap((href) => pages.filter((page) => page.href === href)),
    ...(byName.get(name) ?? []),
  ]);
  const near = slips.length ? slips : relatedNotes(word, pages);
  return [...new Set(near)].map((page) => ({ page, path: '' }));
}

function relatedNotes(word: string, pages: readonly SitePage[]): SitePage[] {
  const telling = wordsOf(word).filter((part) => part.length > 2 && part !== 'and');
  return pages.filter(
    (page) => page.t === 'note' && wordsOf(nameOf(page)).some((part) => telling.includes(part)),
  );
}

const wordsOf = (name: string) => name.split('-');

/** The last part of a page's address. */
function nameOf({ href }: SitePage): string {
  return lastWord(href);
}

function lastWord(address: string): string {
  const last = address.split('/').findLast((part) => part !== '' && !/^index\.html?$/.test(part));
  return (last ?? '').replace(/\.(html?|json|md)$/i, '').toLowerCase();
}

function partOf(address: string): SitePage['t'] | undefined {
  if (/^notes\//i.test(address)) return 'note';
  if (/^reference\/types\//i.test(address)) return 'type';
  return /^(reference|explain)\//i.test(address) ? 'kind' : undefined;
}

export type SitePage =
  | { readonly t: 'note'; readonly href: string; readonly title: string }
  | {
      readonly t: 'kind' | 'type';
      readonly href: string;
      readonly title: string;
      readonly apiVersion: string;
    };

export interface Suggestion {
  readonly page: SitePage;
  /** The field that the address names behind the page; often `''`. */
  readonly path: string;
}
