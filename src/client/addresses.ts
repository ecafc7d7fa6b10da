import { decodeFragment } from '../core/reference/address/path-segments.ts';
import { resolvePath, type ResolvedPath } from '../core/reference/resolve-path.ts';
import { hideNotice, showNotice } from './notice.ts';
import { noticeText } from './notice-text.ts';

/**
 * Takes the reader to the field that the fragment means, now and whenever it changes: opens what it stands in, and
 * replaces a fragment that is no id by the right one, saying so.
 */
export function setUpAddresses(main: HTMLElement): void {
  let corrected = '';
  const visit = () => {
    const asked = decodeFragment(location.hash);
    const element = document.getElementById(asked);
    if (asked !== corrected) hideNotice();
    if (element) reveal(element);
    if (element || !asked) return;

    const found = resolvePath(asked, addressPage(main));
    if (found.t !== 'none') {
      corrected = found.id;
      // Not `history.replaceState`, after which nothing would be `:target`.
      location.replace(`#${encodeURI(found.id)}`);
    }
    void explain(main, asked, found);
  };
  addEventListener('hashchange', visit);
  visit();
}

/** Opens the closed `details` around `element`, for browsers that do not do it for a fragment. */
function reveal(element: Element): void {
  let opened = false;
  for (let part = element.parentElement; part; part = part.parentElement) {
    if (!(part instanceof HTMLDetailsElement) || part.open) continue;
    part.open = true;
    opened = true;
  }
  if (opened) element.scrollIntoView();
}

async function explain(main: HTMLElement, asked: string, found: ResolvedPath): Promise<void> {
  const missing = 'missing' in found ? found.missing : [];
  if (found.t === 'none' && !missing.length) return;
  const text = noticeText(asked, found, main.dataset.kind ?? main.dataset.type ?? '');
  showNotice(main, text);
  if (!missing.length) return;

  const shown = location.hash;
  const { suggestPaths } = await import('../core/reference/address/suggest-paths.ts');
  const ids = suggestPaths(found.t === 'ancestor' ? found.id : '', missing, fieldIds(main));
  if (ids.length && location.hash === shown)
    showNotice(
      main,
      text,
      ids.map((id) => ({ href: `#${encodeURI(id)}`, label: id })),
    );
}

function addressPage(main: HTMLElement) {
  const { names = '', api = '', kind = '', type = '', aliases = '{}' } = main.dataset;
  return {
    ids: fieldIds(main),
    names: [...names.split(' '), api, kind, type],
    aliases: JSON.parse(aliases),
  };
}

const fieldIds = (main: HTMLElement) => [...main.querySelectorAll('li[id]')].map(({ id }) => id);
