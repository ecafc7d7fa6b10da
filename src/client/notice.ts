/**
 * Shows `text` in `#address-notice`, the page's polite live region, and behind it links to what may have been meant.
 * Where the page has no such element, it is put at the end of `main`.
 */
export function showNotice(main: Element, text: string, links: readonly NoticeLink[] = []): void {
  const notice = document.querySelector<HTMLElement>('#address-notice') ?? createNotice(main);
  notice.hidden = false;
  notice.replaceChildren(text);
  links.forEach(({ href, label }, index) => {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = label;
    notice.append(index ? '、' : 'もしかして: ', link);
  });
}

export function hideNotice(): void {
  const notice = document.querySelector<HTMLElement>('#address-notice');
  if (notice) notice.hidden = true;
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
