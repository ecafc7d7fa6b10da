/**
 * Returns the index of the heading that the reader is under: the last one whose top is above `line` (both in pixels
 * from the top of the window), the last of all when the page is scrolled to its end, -1 above the first.
 */
export function currentHeading(tops: readonly number[], line: number, atEnd: boolean): number {
  return atEnd ? tops.length - 1 : tops.findLastIndex((top) => top <= line);
}
