import { decodeFragment } from '../core/reference/address/decode-fragment.ts';
import { parseExplain } from '../core/reference/address/parse-explain.ts';
import { fetchJson } from './fetch-json.ts';
import { noticeIn, showNotice } from './notice.ts';
import { isWord, pageLabel, pagesOf, type ResourceWords, withPath } from './resource-words.ts';

// The page that takes any path that `kubectl explain` takes, as `#pods.spec.containers` or `?path=`, or in its form.
const main = document.querySelector<HTMLElement>('main[data-explain-page]');
const input = main?.querySelector<HTMLInputElement>('input[name="path"]');
if (main) {
  const typed = () =>
    decodeFragment(location.hash) || new URLSearchParams(location.search).get('path') || '';
  const visit = () => void go(main, typed());
  input?.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    history.replaceState(null, '', `#${encodeURIComponent(input.value)}`);
    visit();
  });
  addEventListener('hashchange', visit);
  visit();
}

async function go(main: HTMLElement, typed: string): Promise<void> {
  if (input) input.value = typed;
  const notice = noticeIn(main);
  if (notice) notice.hidden = true;
  if (!typed.trim()) return;
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
