/**
 * Shows `text` in the page's notice, and behind it links to what may have been meant. The notice goes when
 * the fragment becomes another than the present one.
 */
export function showNotice(main: Element, text: string, links: readonly NoticeLink[] = []): void {
  // The one live region of the page.
  const notice = main.querySelector<HTMLElement>('[role="status"]');
  if (!notice) return;
  const at = location.hash;
  const leave = () => {
    if (location.hash === at) return;
    notice.hidden = true;
    removeEventListener('hashchange', leave);
  };
  addEventListener('hashchange', leave);
  notice.hidden = false;
  notice.replaceChildren();
  // A live region must be there, and empty, before its text is: otherwise it stays silent.
  setTimeout(() => notice.replaceChildren(text, ...linkNodes(links)), 100);
}

function linkNodes(links: readonly NoticeLink[]): (Node | string)[] {
  return links.flatMap(({ href, label }, index) => {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = label;
    return [index ? '、' : 'もしかして: ', link];
  });
}

export interface NoticeLink {
  readonly href: string;
  readonly label: string;
}
