import { parseExplain } from '../core/reference/address/parse-explain.ts';
import { fetchJson } from './fetch-json.ts';
import { showNotice } from './notice.ts';
import { isWord, pageLabel, pagesOf, type ResourceWords, withPath } from './resource-words.ts';

/** Goes to the field that `typed`, a path as `kubectl explain` takes it, means, or says why that cannot be. */
export async function goToPath(main: HTMLElement, typed: string): Promise<void> {
  const words = await fetchJson<ResourceWords>(main.dataset.explainJson ?? '../explain.json');
  if (!words) return showNotice(main, 'リソースの一覧を読み込めませんでした。');

  const request = parseExplain(typed, (word) => isWord(words, word));
  const { pages, served } = pagesOf(request, words);
  const [page] = pages;
  if (page && served) return location.replace(withPath(page, request.path));

  const { nearestPages } = await import('./nearest-pages.ts');
  const near = page ? pages : nearestPages(request.word, words);
  const text = page
    ? `${request.word} に、指定された API バージョンはありません。`
    : `${request.word} という種類は見つかりません。`;
  showNotice(
    main,
    text,
    near.map((href) => ({ href: withPath(href, request.path), label: pageLabel(href) })),
  );
}
