import { fetchWords } from './fetch-words.ts';
import { type MissingPage, readMissingPage } from './missing-page.ts';
import { showNotice } from './notice.ts';
import { pageLabel, withPath } from './resource-words.ts';

// The page for addresses that do not exist: offers what may have been meant, and goes nowhere by itself.
const main = document.querySelector<HTMLElement>('main[data-script="not-found"]');
const address = main?.dataset.explainJson;
if (main && address) void offer(main, address);

async function offer(main: HTMLElement, address: string): Promise<void> {
  const words = await fetchWords(address);
  if (!words) return;
  const { pathname, hash } = location;
  const base = new URL('.', new URL(address, location.href)).pathname;
  const missing = readMissingPage(decoded(pathname.slice(base.length)), words);
  const lower = pathname.toLowerCase().replace(/\/*$/, '/');
  if (missing?.pages.length) {
    showNotice(main, '', linksTo(missing, hash));
  } else if (lower !== pathname && (await exists(lower))) {
    showNotice(main, '', [{ href: lower + hash, label: lower }]);
  } else if (missing) {
    const { nearestPages } = await import('./nearest-pages.ts');
    const pages = nearestPages(missing.word, words);
    if (pages.length) showNotice(main, '', linksTo({ ...missing, pages }, hash));
  }
}

function linksTo({ pages, path }: MissingPage, hash: string) {
  return pages.map((page) => ({
    href: path ? withPath(page, path) : page + hash,
    label: [pageLabel(page), path].filter(Boolean).join(' '),
  }));
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
