import { isTyping } from './is-typing.ts';

/** Lets `?` and `<button id="key-help">` open the list of keys. It is loaded when it is first opened. */
export function setUpKeyHelp(): void {
  const open = async () => {
    const { openKeyDialog } = await import('./key-dialog.ts');
    openKeyDialog();
  };
  document.querySelector('#key-help')?.addEventListener('click', open);
  document.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey, isComposing, target }) => {
    if (key !== '?' || ctrlKey || metaKey || altKey || isComposing || isTyping(target)) return;
    if (!document.querySelector('dialog[open]')) void open();
  });
}
