import { explainCommand } from '../core/reference/address/explain-command.ts';
import { createCopyButton } from './copy-button.ts';

/**
 * Gives the rows of fields one toolbar among them, which stands behind the name of the row that the mouse or the
 * focus is on, or else of the row that the fragment names. It copies the field's link, `kubectl explain` line and path.
 */
export function setUpRowTools(main: HTMLElement): void {
  let id = '';
  const tools = createTools(main, () => id);
  const show = (target: EventTarget | Element | null) => {
    const row = target instanceof Element ? target.closest('.row') : null;
    const name = row?.querySelector('.name');
    const field = row?.closest('li[id]');
    if (!name || !field || name.nextElementSibling === tools) return;
    id = field.id;
    tools.ariaLabel = `${id} をコピー`;
    name.after(tools);
  };
  const showTarget = () => show(main.querySelector('li:target > .row'));

  // Moving the toolbar would take the focus from it.
  main.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'mouse' && !tools.contains(document.activeElement)) show(target);
  });
  main.addEventListener('focusin', ({ target }) => show(target));
  addEventListener('hashchange', showTarget);
  showTarget();
}

function createTools({ dataset }: HTMLElement, id: () => string): HTMLElement {
  const tools = document.createElement('div');
  tools.className = 'row-tools';
  tools.role = 'group';
  const link = () => `${location.origin}${location.pathname}#${encodeURI(id())}`;
  tools.append(createCopyButton('リンク', 'リンク', link));
  const { explain, explainVersion } = dataset;
  if (explain) {
    const command = () => explainCommand(explain, id(), explainVersion);
    tools.append(createCopyButton('explain', 'kubectl explain のコマンド', command));
  }
  tools.append(createCopyButton('パス', 'パス', id));
  // A click leaves the focus where it was, so that the toolbar can go on following the mouse.
  tools.addEventListener('mousedown', (event) => event.preventDefault());
  return tools;
}
