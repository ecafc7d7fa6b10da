import type { FieldCard } from '../../core/reference/field-card.ts';
import { element } from '../search/element.ts';

/** Draws what a card says of a field, in the look of the rows of a kind's page. */
export function drawCard(card: FieldCard): HTMLElement[] {
  return [
    element('p', { class: 'place' }, `${card.of} `, ...brokenAtDots(card.path)),
    element('div', { class: 'head' }, element('span', { class: 'ty' }, card.type), ...badges(card)),
    ...(card.note ? [written({ class: 'say' }, card.note)] : []),
    ...(card.official ? [written({ class: 'off', lang: 'en' }, card.official)] : []),
  ];
}

function badges({ required, default: value, deprecated }: FieldCard): HTMLElement[] {
  return [
    ...(required ? [element('b', {}, '必須')] : []),
    ...(value === undefined
      ? []
      : [element('span', { class: 'badge' }, '既定 ', element('code', {}, value))]),
    ...(deprecated ? [element('span', { class: 'badge' }, '非推奨')] : []),
  ];
}

/** The path with the field's own name set apart; it may break behind dots. */
function brokenAtDots(path: string): (Node | string)[] {
  const names = path.split('.');
  const own = names.pop() ?? '';
  return [...names.flatMap((name) => [`${name}.`, element('wbr')]), element('b', {}, own)];
}

function written(attributes: Readonly<Record<string, string>>, html: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return element('div', attributes, ...body.childNodes);
}
