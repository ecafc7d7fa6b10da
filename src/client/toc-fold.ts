/** Lets Escape close the contents of a note, where they are folded, and gives the focus back to what opens them. */
export function setUpTocFold(): void {
  const fold = document.querySelector<HTMLDetailsElement>('details.toc-fold');
  fold?.addEventListener('keydown', ({ key, isComposing }) => {
    if (key !== 'Escape' || isComposing || !fold.open) return;
    fold.open = false;
    fold.querySelector('summary')?.focus();
  });
}
