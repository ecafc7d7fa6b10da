/**
 * Lets `<button id="menu-button" aria-controls="sidebar">` open and close the sidebar on small screens. While it is
 * open, its class `open` says so to the style sheet and all but the button and the sidebar is inert.
 */
export function setUpMenu(): void {
  const button = document.querySelector<HTMLElement>('#menu-button');
  const sidebar = document.getElementById(button?.getAttribute('aria-controls') ?? '');
  if (!button || !sidebar) return;
  const isOpen = () => button.ariaExpanded === 'true';
  let inert: HTMLElement[] = [];

  const set = (open: boolean) => {
    button.ariaExpanded = String(open);
    sidebar.classList.toggle('open', open);
    if (open) sidebar.querySelector('li [aria-current]')?.scrollIntoView({ block: 'center' });
    for (const element of inert) element.inert = false;
    inert = open ? outside(document.body, [button, sidebar]) : [];
    for (const element of inert) element.inert = true;
  };

  button.addEventListener('click', () => set(!isOpen()));
  document.addEventListener('keydown', ({ key, isComposing }) => {
    if (key !== 'Escape' || isComposing || !isOpen()) return;
    set(false);
    button.focus();
  });
  document.addEventListener('click', ({ target }) => {
    if (!isOpen() || !(target instanceof Element) || button.contains(target)) return;
    if (!sidebar.contains(target) || target.closest('a')) set(false);
  });
  // On a wide screen the style sheet takes the button away.
  addEventListener('resize', () => {
    if (isOpen() && !button.checkVisibility()) set(false);
  });
}

/** The largest parts of `parent` that hold none of `kept`; dialogs are let be, they may open over the menu. */
function outside(parent: Element, kept: readonly Element[]): HTMLElement[] {
  return [...parent.children].flatMap((child) => {
    if (kept.includes(child) || !(child instanceof HTMLElement)) return [];
    if (child instanceof HTMLDialogElement || child.inert) return [];
    if (kept.some((element) => child.contains(element))) return outside(child, kept);
    return [child];
  });
}
