import type { DrawnGroup } from './draw-results.ts';
import { element } from './element.ts';

/**
 * Makes an input and a list one combobox: the arrow keys walk over the options, which are links, Enter follows the active one.
 * The focus stays in the input.
 */
export function createListbox(input: HTMLInputElement, list: HTMLElement): Listbox {
  let options: readonly HTMLAnchorElement[] = [];
  let active: HTMLAnchorElement | undefined;

  const activate = (option: HTMLAnchorElement | undefined) => {
    active?.removeAttribute('aria-selected');
    active = option;
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };
  const step = (by: 1 | -1) => {
    const at = active ? options.indexOf(active) : by > 0 ? -1 : 0;
    activate(options[(at + by + options.length) % options.length]);
  };

  input.addEventListener('keydown', (event) => {
    // Enter and the arrows belong to the input method while it is at work; Safari tells by the key code alone.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter' && active) follow(active, event);
    else return;
    event.preventDefault();
  });
  return {
    show: (groups) => {
      list.replaceChildren(...groups.flatMap(drawGroup));
      options = [...list.querySelectorAll('a')];
      input.setAttribute('aria-expanded', String(options.length > 0));
      const [first] = groups;
      // What is not an answer to this question yet is not what Enter should open.
      const settled =
        first && (first.hits.length > 0 ? first.settled : groups.every((group) => group.settled));
      activate(settled ? options[0] : undefined);
    },
  };
}

function follow(option: HTMLAnchorElement, { ctrlKey, metaKey, shiftKey }: KeyboardEvent): void {
  option.dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
  );
}

function drawGroup({ title, hits, count, settled }: DrawnGroup, index: number): HTMLElement[] {
  if (hits.length === 0) return [];
  const id = `search-group-${index}`;
  for (const [at, hit] of hits.entries()) {
    hit.id = `${id}-${at}`;
    hit.role = 'option';
    hit.tabIndex = -1;
  }
  const heading = element('div', { id, class: 'hits-title', role: 'presentation' }, title);
  if (count > hits.length) heading.append(element('small', {}, `${count} 件から`));
  const attributes = { role: 'group', class: 'hits', 'aria-labelledby': id };
  return [
    element('div', { ...attributes, ...(!settled && { 'aria-busy': 'true' }) }, heading, ...hits),
  ];
}

export interface Listbox {
  /** Draws the groups; the first answer becomes the active one. */
  show(groups: readonly DrawnGroup[]): void;
}
