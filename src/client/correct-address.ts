import { suggestPaths } from '../core/reference/address/suggest-paths.ts';
import { resolvePath } from '../core/reference/resolve-path.ts';
import { showNotice } from './notice.ts';
import { noticeText } from './notice-text.ts';

/** Goes to the field that `asked`, which is no id of the page, may mean, and says what was done. */
export function correctAddress(main: HTMLElement, asked: string): void {
  const { names = '', api = '', kind = '', type = '', aliases = '{}' } = main.dataset;
  const ids = [...main.querySelectorAll('li[id]')].map(({ id }) => id);
  const found = resolvePath(asked, {
    ids,
    names: [...names.split(' '), api, kind, type],
    aliases: JSON.parse(aliases),
  });
  const missing = 'missing' in found ? found.missing : [];
  // Nothing but the name of the kind: the reader is where that leads.
  if (found.t === 'none' && !missing.length) return;

  // Not `history.replaceState`, after which nothing would be `:target`.
  if (found.t !== 'none') location.replace(hrefOf(found.id));
  const suggested = suggestPaths(found.t === 'ancestor' ? found.id : '', missing, ids);
  showNotice(
    main,
    noticeText(asked, found, kind || type),
    suggested.map((id) => ({ href: hrefOf(id), label: id })),
  );
}

const hrefOf = (id: string) => `#${encodeURI(id)}`;
