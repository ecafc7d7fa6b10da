import { decodeFragment } from '../core/reference/address/decode-fragment.ts';

/**
 * Takes the reader to the field that the fragment means, now and whenever it changes: opens what it stands in, and
 * has a fragment that is no id corrected.
 */
export function setUpAddresses(main: HTMLElement): void {
  const visit = async () => {
    const { hash } = location;
    const asked = decodeFragment(hash);
    const element = document.getElementById(asked);
    if (element) return reveal(element);
    if (!asked) return;
    const { correctAddress } = await import('./correct-address.ts');
    if (location.hash === hash) correctAddress(main, asked);
  };
  addEventListener('hashchange', visit);
  void visit();
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
