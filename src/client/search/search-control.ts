import { isTyping } from '../is-typing.ts';

/**
 * Lets the search button of the header, Ctrl+K or ⌘K, and `/` open the search dialog. Without a script, or if the dialog
 * cannot be loaded, the button's form leads to the page of the same purpose. Nothing is loaded before it is opened.
 */
export function setUpSearch(): void {
  const form = document.querySelector<HTMLFormElement>('#search');
  if (!form) return;
  let dialog: Promise<{ open(): void }> | undefined;

  const open = async () => {
    dialog ??= import('./search-dialog.ts').then(({ createSearchDialog }) => createSearchDialog());
    try {
      (await dialog).open();
    } catch {
      form.submit();
    }
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void open();
  });
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing, target } = event;
    if (isComposing || altKey) return;
    const command = (ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === 'k';
    const slash = key === '/' && !ctrlKey && !metaKey && !isTyping(target);
    if (!command && !slash) return;
    event.preventDefault();
    void open();
  });
}
