/**
 * On a wide screen, where the skeleton stands beside the rows, has both marked for each other (`mark-skeleton.ts`) as soon
 * as the reader moves.
 */
export function setUpSkeletonMarks(main: HTMLElement): void {
  const frame = main.querySelector<HTMLElement>('.desk > .sheet pre');
  const fields = main.querySelector('.fields');
  if (!frame || !fields) return;
  const wide = matchMedia('(width > 1180px)');
  const moves = ['pointerover', 'wheel', 'keydown', 'focusin'];
  const start = async (event: Event) => {
    if (!wide.matches) return;
    for (const type of moves) removeEventListener(type, start);
    const { markSkeleton } = await import('./mark-skeleton.ts');
    markSkeleton(frame, fields, wide)(event);
  };
  for (const type of moves) addEventListener(type, start, { passive: true });
}
