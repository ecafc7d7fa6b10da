/**
 * Returns a function that scrolls `frame`, and nothing else, so far that the element it is given is seen. For three seconds
 * after the reader scrolled the frame himself it is left to him.
 */
export function frameFollower(frame: HTMLElement): (element: Element) => void {
  let placed = 0;
  let touched = Number.NEGATIVE_INFINITY;
  frame.addEventListener('scroll', () => {
    if (Math.abs(frame.scrollTop - placed) > 1) touched = performance.now();
  });
  return (element) => {
    const { top, height } = frame.getBoundingClientRect();
    const place = element.getBoundingClientRect().top - top;
    const seen = place > 30 && place < height - 60;
    if (seen || performance.now() - touched < 3000) return;
    frame.scrollTop += place - height / 3;
    placed = frame.scrollTop;
  };
}
