import { pathSegments } from '../core/reference/address/path-segments.ts';
import { parseExplain } from '../core/reference/address/parse-explain.ts';
import { isWord, pagesOf, type ResourceWords } from './resource-words.ts';

/**
 * Returns what an address that does not exist says of a kind (`reference/deployments/`, `reference/v1/Deployment`,
 * `reference/apps/deployment/spec`, `explain/po`): its pages, the names behind it, and the word itself. `address` is
 * without the site's base. `undefined` if it is not about a kind.
 */
export function readMissingPage(address: string, words: ResourceWords): MissingPage | undefined {
  const known = (word: string) => isWord(words, word);
  const all = pathSegments(address);
  const segments = all.slice(/^(reference|explain)$/i.test(all[0] ?? '') ? 1 : 0);
  const request = parseExplain(segments.join('.'), known);
  if (known(request.word)) return { ...request, pages: pagesOf(request, words).pages };

  const at = segments.findIndex((segment) => known(segment.toLowerCase()));
  const word = segments[at]?.toLowerCase() ?? '';
  if (at >= 0 && segments.length < all.length) {
    return { word, path: segments.slice(at + 1).join('.'), pages: words[word] ?? [] };
  }
  const last = segments.at(-1);
  return last && segments.length < all.length ? { word: last, path: '', pages: [] } : undefined;
}

export interface MissingPage {
  readonly word: string;
  readonly path: string;
  /** Empty if the word names no kind. */
  readonly pages: readonly string[];
}
