import type { FieldCard } from '../../core/reference/field-card.ts';
import { element } from '../search/element.ts';
import { drawCard } from './draw-card.ts';
import { placeCard } from './place-card.ts';

/** Puts the one card of a page in place, not yet shown. While it is shown it describes its link. */
export function createCard(): Card {
  const card = element('div', { id: 'field-card', role: 'tooltip', hidden: '' });
  document.body.append(card);
  let at: CardPlace | undefined;

  const hide = () => {
    at?.link.removeAttribute('aria-describedby');
    at = undefined;
    card.hidden = true;
  };
  const place = () => {
    if (!at) return;
    const box = at.link.getClientRects()[at.line] ?? at.link.getBoundingClientRect();
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    if (box.bottom < 0 || box.top > height) return hide();
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    const { left, top } = placeCard(box, size, { width, height });
    card.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  };
  const show = (field: FieldCard, where: CardPlace) => {
    hide();
    at = where;
    card.replaceChildren(...drawCard(field));
    card.hidden = false;
    card.scrollTop = 0;
    where.link.setAttribute('aria-describedby', card.id);
    place();
  };
  return { element: card, show, hide, place };
}

interface Card {
  readonly element: HTMLElement;
  show(field: FieldCard, where: CardPlace): void;
  hide(): void;
  /** The page has moved under the card. */
  place(): void;
}

export interface CardPlace {
  readonly link: HTMLAnchorElement;
  /** Which line of a link that goes over several, from 0. */
  readonly line: number;
}
