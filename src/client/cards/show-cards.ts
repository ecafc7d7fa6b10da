import { cardLink } from './card-link.ts';
import { type CardPlace, createCard } from './create-card.ts';
import { fetchCards } from './fetch-cards.ts';

/**
 * Shows a card beside the link that the mouse rests on or the keyboard has led to. It stays while the mouse is in it, and
 * Escape takes it away. `first` is the event that says where mouse or focus are now.
 */
export function showCards(address: string, first: Event): void {
  const fields = fetchCards(address);
  const card = createCard();
  /** What is shown, or will be when the fields are there. */
  let wanted: Wanted | undefined;
  let dismissed: HTMLAnchorElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    wanted = undefined;
    card.hide();
  };
  const open = async (next: Wanted) => {
    wanted = next;
    const field = (await fields)[next.link.getAttribute('href') ?? ''];
    if (wanted !== next) return;
    if (field) card.show(field, next);
    else close();
  };
  const hover = (event: PointerEvent) => {
    // A page that scrolls after the focus takes other links under a mouse that rests.
    if (wanted?.by === 'focus') return;
    clearTimeout(timer);
    const link = cardLink(event);
    if (link !== dismissed) dismissed = undefined;
    if (link ? link === wanted?.link || link === dismissed : isWithin(card.element, event)) return;
    const next = link && { by: 'mouse' as const, link, line: lineAt(link, event.clientY) };
    timer = setTimeout(() => (next ? open(next) : close()), delay);
  };
  const focus = (event: Event) => {
    const link = cardLink(event);
    clearTimeout(timer);
    if (link) open({ by: 'focus', link, line: 0 });
    else close();
  };

  document.addEventListener('pointerover', hover);
  document.addEventListener('focusin', focus);
  document.addEventListener('focusout', () => {
    if (wanted?.by === 'focus') close();
  });
  document.documentElement.addEventListener('pointerleave', () => {
    clearTimeout(timer);
    if (wanted?.by === 'mouse') close();
  });
  document.addEventListener('keydown', ({ key, isComposing }) => {
    if (key !== 'Escape' || isComposing) return;
    clearTimeout(timer);
    dismissed = wanted?.link;
    close();
  });
  document.addEventListener('scroll', (event) => !isWithin(card.element, event) && card.place(), {
    capture: true,
    passive: true,
  });
  addEventListener('resize', card.place);
  if (first instanceof PointerEvent) hover(first);
  else focus(first);
}

/** Milliseconds for which the mouse rests on a link before its card is shown, and is away before it goes. */
const delay = 150;

/** A link that goes over several lines has its card at the one under the mouse. */
function lineAt(link: HTMLAnchorElement, y: number): number {
  return Math.max(
    0,
    [...link.getClientRects()].findIndex(({ bottom }) => y <= bottom),
  );
}

function isWithin(element: HTMLElement, { target }: Event): boolean {
  return target instanceof Node && element.contains(target);
}

interface Wanted extends CardPlace {
  readonly by: 'mouse' | 'focus';
}
