/**
 * Puts the whole official text in the place of its opening when the reader asks for it. If that cannot be had, the link
 * leads to it as it does without a script.
 */
export function setUpFullText(main: HTMLElement): void {
  main.addEventListener('click', async (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.full') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const whole = import('./whole-text.ts').then(({ putWholeText }) => putWholeText(link));
    await whole.catch(() => location.assign(link.href));
  });
}
