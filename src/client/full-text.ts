/**
 * Puts the whole official text in the place of its opening when the reader asks for it. It is taken from the page of the
 * type that declares the field; if that cannot be had, the link leads there as it does without a script.
 */
export function setUpFullText(main: HTMLElement): void {
  main.addEventListener('click', async (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.full') : null;
    const opening = link?.parentElement;
    if (!link || !opening || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const text = await fetchText(link.href).catch(() => undefined);
    if (!text) {
      location.assign(link.href);
      return;
    }
    text.tabIndex = -1;
    opening.replaceWith(text);
    text.focus({ preventScroll: true });
  });
}

async function fetchText(address: string): Promise<HTMLElement | null> {
  const response = await fetch(address);
  if (!response.ok) return null;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const row = page.getElementById(decodeURIComponent(new URL(address).hash.slice(1)));
  return row?.querySelector<HTMLElement>(':scope > .row > .off') ?? null;
}
