import { fetchJson } from './fetch-json.ts';
import type { ResourceWords } from './resource-words.ts';
import { element } from './search/element.ts';
import { type SitePage, suggestedHref, type Suggestion, suggestPages } from './suggest-pages.ts';

/** Shows in the page's notice what its address may have meant. `main` names the two lists of what there is. */
export async function offerPages(main: HTMLElement): Promise<void> {
  const { explainJson = '', pagesJson = '' } = main.dataset;
  const { pathname, hash } = location;
  const [words, pages] = await Promise.all([
    fetchJson<ResourceWords>(explainJson),
    fetchJson<SitePage[]>(pagesJson),
  ]);
  if (!words || !pages) return;
  const base = new URL('.', new URL(explainJson, location.href)).pathname;
  const found = suggestPages(decoded(pathname.slice(base.length)), words, pages);
  const lower = pathname.toLowerCase().replace(/\/*$/, '/');
  if (found.length)
    show(
      main,
      found.map((one) => drawPage(one, suggestedHref(one, hash))),
    );
  else if (lower !== pathname && (await exists(lower)))
    show(main, [element('a', { href: lower + hash }, lower)]);
}

function show(main: HTMLElement, links: readonly HTMLElement[]): void {
  const items = links.map((link) => element('li', {}, link));
  main
    .querySelector('[role="status"]')
    ?.replaceChildren(
      element('h2', { class: 'section-head' }, 'もしかして'),
      element('ul', { class: 'offers' }, ...items),
    );
}

function drawPage({ page, path }: Suggestion, href: string): HTMLElement {
  const part =
    page.t === 'note' ? 'ノート' : page.t === 'type' ? `型 ${page.apiVersion}` : page.apiVersion;
  const title = [page.title, path].filter(Boolean).join(' ');
  return element('a', { href }, title, element('small', {}, part));
}

async function exists(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { method: 'HEAD' })).ok;
  } catch {
    return false;
  }
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
