import { belowLabel } from '../below-label.ts';
import { hitsText } from './hits-text.ts';
import { createRowsView } from './rows-view.ts';

/** Returns what is to be done at an event of `controls` or of a row's button. Shows the rows as the address says. */
export function controlRows(fields: Element, controls: Element): (event: Event) => void {
  const input = controls.querySelector('input');
  const clear = controls.querySelector<HTMLElement>('.clear');
  const hits = controls.querySelector('output');
  const view = createRowsView(fields, ({ all, filter }, matches) => {
    for (const button of controls.querySelectorAll<HTMLElement>('[data-rows]')) {
      button.ariaPressed = String((button.dataset.rows === 'all') === all);
    }
    if (input && input.value !== filter) input.value = filter;
    if (clear) clear.hidden = filter === '';
    if (hits) hits.textContent = matches ? hitsText(matches) : '';
  });

  const press = (button: HTMLElement) => {
    const item = button.closest('.below')?.closest('li[id]');
    if (item) {
      view.turnBelow(item);
      button.textContent = belowLabel(item) ?? '';
    }
    if (button.dataset.rows) view.showAll(button.dataset.rows === 'all');
    if (button !== clear) return;
    view.filter('');
    input?.focus();
  };
  return (event) => {
    const { type, target } = event;
    const button = target instanceof Element ? target.closest('button') : null;
    if (type === 'click' && button) press(button);
    if (!input || target !== input || isComposing(event)) return;
    const escaped = event instanceof KeyboardEvent && event.key === 'Escape';
    if (type === 'input' || type === 'compositionend') view.filter(input.value);
    else if (escaped) view.filter('');
  };
}

/** A word that is being composed is not yet what the reader looks for. */
function isComposing(event: Event): boolean {
  return (event instanceof InputEvent || event instanceof KeyboardEvent) && event.isComposing;
}
