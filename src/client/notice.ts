/**
 * Shows `text` in `#address-notice`, the page's polite live region, and behind it links to what may have been meant.
 * The notice holds for the present fragment (`data-at`). Where the page has no such element, one is put at the end of
 * `main`.
 */
export function showNotice(main: Element, text: string, links: readonly NoticeLink[] = []): void {
  const notice = document.querySelector<HTMLElement>('#address-notice') ?? createNotice(main);
  notice.dataset.at = location.hash;
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

function createNotice(main: Element): HTMLElement {
  const notice = document.createElement('p');
  notice.id = 'address-notice';
  notice.role = 'status';
  main.append(notice);
  return notice;
}

export interface NoticeLink {
  readonly href: string;
  readonly label: string;
}
