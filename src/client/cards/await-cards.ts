import { cardLink } from './card-link.ts';

/**
 * Lets the links to fields in a note show cards. What that takes is loaded when the mouse or the focus comes to such a
 * link for the first time.
 */
export function awaitCards(): void {
  const address = document.querySelector<HTMLElement>('.prose')?.dataset.cards;
  if (!address) return;
  const events = ['pointerover', 'focusin'];
  const begin = async (event: Event) => {
    if (!cardLink(event)) return;
    for (const name of events) document.removeEventListener(name, begin);
    const { showCards } = await import('./show-cards.ts');
    showCards(address, event);
  };
  for (const name of events) document.addEventListener(name, begin);
}
