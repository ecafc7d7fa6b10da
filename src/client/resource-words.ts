import type { ExplainRequest } from '../core/reference/address/parse-explain.ts';

/** Says whether `word` names a resource. */
export const isWord = (words: ResourceWords, word: string) => Object.hasOwn(words, word);

/**
 * Returns the addresses of the kinds that `request` names, the preferred one first. A group or version that it
 * names and that no kind has is not held against it: `served` is then false.
 */
export function pagesOf(request: ExplainRequest, words: ResourceWords) {
  const all = isWord(words, request.word) ? (words[request.word] ?? []) : [];
  const pages = all.filter((page) => {
    const { group, version } = ofAddress(page);
    return (
      (request.group === undefined || group === (request.group || 'core')) &&
      (request.version === undefined || version === request.version)
    );
  });
  return pages.length ? { pages, served: true } : { pages: all, served: false };
}

/** The address of a field: the page of its kind with the path as fragment. */
export function withPath(page: string, path: string): string {
  return path ? `${page}#${encodeURI(path)}` : page;
}

/** How a kind's address is shown to readers: `apps/v1/deployment`. */
export function pageLabel(page: string): string {
  const { group, version, kind } = ofAddress(page);
  return `${group}/${version}/${kind}`;
}

function ofAddress(page: string) {
  const [kind, version, group] = page.split('/').filter(Boolean).reverse();
  return { group, version, kind };
}

/** Every word that names a resource, in lower case, and the addresses of its kinds in order of preference. */
export type ResourceWords = Readonly<Record<string, readonly string[]>>;
