import { cardLink } from './card-link.ts';

/**
 * Lets the links to fields in a note show cards. What that takes is loaded when the mouse or the focus comes to such a
 * link for the first time; if it cannot be had, there are none.
 */
export function awaitCards(): void {
  const address = document.querySelector<HTMLElement>('.prose')?.dataset.cards;
  if (!address) return;
  const events = ['pointerover', 'focusin'];
  let loading: Promise<unknown> | undefined;
  // Mouse and focus go on while the script is loaded: it begins with where they are then.
  let latest: Event;
  const follow = (event: Event) => {
    latest = event;
    if (loading || !cardLink(event)) return;
    loading = import('./show-cards.ts').then(
      ({ showCards }) => {
        for (const name of events) document.removeEventListener(name, follow);
        showCards(address, latest);
      },
      () => undefined,
    );
  };
  for (const name of events) document.addEventListener(name, follow);
}
