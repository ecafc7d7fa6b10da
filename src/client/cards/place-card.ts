/**
 * Returns where a card stands: below its link, or above it where there is more room, and never beyond the edges of the
 * window. All lengths are pixels, all places are those in the window.
 */
export function placeCard(link: Box, card: Size, view: Size): { left: number; top: number } {
  const below = view.height - link.bottom;
  const fitsBelow = card.height + gap + edge <= below;
  const above = !fitsBelow && link.top > below;
  const top = above ? link.top - gap - card.height : link.bottom + gap;
  return {
    left: within(link.left, view.width - card.width - edge),
    top: within(top, view.height - card.height - edge),
  };
}

/** Between link and card, small enough to move the mouse across. */
const gap = 6;
/** Between card and window. */
const edge = 8;

const within = (at: number, last: number) => Math.max(edge, Math.min(at, last));

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}
