/**
 * Replaces the opening of an official text, in which `link` stands, by the whole. It is taken from the page of the type
 * that declares the field. Throws if it is not to be had.
 */
export async function putWholeText(link: HTMLAnchorElement): Promise<void> {
  const text = await fetchText(link.href);
  text.tabIndex = -1;
  link.parentElement?.replaceWith(text);
  text.focus({ preventScroll: true });
}

async function fetchText(address: string): Promise<HTMLElement> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const row = page.getElementById(decodeURIComponent(new URL(address).hash.slice(1)));
  const text = row?.querySelector<HTMLElement>(':scope > .row > .off');
  if (!text) throw new Error(`${address}: no text`);
  return text;
}
