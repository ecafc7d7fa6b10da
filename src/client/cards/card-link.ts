/**
 * Returns the link to a field that an event asks a card for: the mouse is on it, or the keyboard has led to it. A finger
 * asks for none, since it follows the link.
 */
export function cardLink(event: Event): HTMLAnchorElement | undefined {
  const { target } = event;
  const link =
    target instanceof Element
      ? target.closest<HTMLAnchorElement>('.prose a[href*="/reference/"][href*="#"]')
      : null;
  const asked =
    event instanceof PointerEvent ? event.pointerType === 'mouse' : link?.matches(':focus-visible');
  return (asked && link) || undefined;
}
