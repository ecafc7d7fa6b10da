import { decodeFragment } from '../core/reference/address/decode-fragment.ts';
import { explainCommand } from '../core/reference/address/explain-command.ts';
import { belowLabel } from './below-label.ts';
import { createCopyButton } from './copy-button.ts';

/**
 * Gives the rows of fields one toolbar among them, which stands behind the name of the row that the mouse or the
 * focus is on, or else of the row that the fragment names. It copies the field's link, `kubectl explain` line and path;
 * `row-controls.ts` opens what stands below the row (`.below`).
 */
export function setUpRowTools(main: HTMLElement): void {
  const tools = document.createElement('div');
  tools.className = 'row-tools';
  tools.role = 'group';
  // A click leaves the focus where it was, so that the toolbar can go on following the mouse.
  tools.addEventListener('mousedown', (event) => event.preventDefault());

  const show = (row: Element | null) => {
    const name = row?.querySelector('.name');
    const field = row?.closest('li[id]');
    if (!name || !field || name.nextElementSibling === tools) return;
    tools.ariaLabel = `${field.id} の操作`;
    tools.replaceChildren(...createButtons(main.dataset, field));
    name.after(tools);
  };
  const rowAt = (target: EventTarget | null) =>
    target instanceof Element ? target.closest('.row') : null;
  const showTarget = () => {
    const field = document.getElementById(decodeFragment(location.hash));
    show(field?.querySelector(':scope > .row') ?? null);
  };

  main.addEventListener('pointerover', ({ target, pointerType }) => {
    // Moving the toolbar would take the focus from it.
    const focused = tools.contains(document.activeElement);
    if (pointerType === 'mouse' && !focused) show(rowAt(target));
  });
  main.addEventListener('focusin', ({ target }) => show(rowAt(target)));
  addEventListener('hashchange', showTarget);
  showTarget();
}

function createButtons({ explain, explainVersion }: DOMStringMap, field: Element): HTMLElement[] {
  const { id } = field;
  const link = () => `${location.origin}${location.pathname}#${encodeURI(id)}`;
  const buttons = [
    createCopyButton('リンク', 'リンク', link),
    createCopyButton('パス', 'パス', () => id),
  ];
  if (explain) {
    const command = () => explainCommand(explain, id, explainVersion);
    buttons.splice(1, 0, createCopyButton('explain', 'kubectl explain のコマンド', command));
  }
  const label = belowLabel(field);
  if (label) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'below';
    button.textContent = label;
    buttons.push(button);
  }
  return buttons;
}
