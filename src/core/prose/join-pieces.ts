import type { Span } from '../text/position.ts';

/**
 * Makes one Markdown text of stretches of a source: the pieces of a paragraph stand on lines of their own, paragraphs
 * are parted by a blank line. `toSource` leads an offset in that text back to where it stands in the source.
 */
export function joinPieces(source: string, paragraphs: readonly Paragraph[]): JoinedText {
  const places: Place[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n';
    for (const { start, end } of paragraph) {
      places.push({ at: text.length, start, end });
      text += `${source.slice(start, end)}\n`;
    }
  }
  return { text, toSource: (offset) => sourceOffset(places, offset) };
}

/** What stands between two pieces counts as the end of the first. */
function sourceOffset(places: readonly Place[], offset: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const place = places[low];
  return place ? Math.min(place.start + offset - place.at, place.end) : 0;
}

/** Spans of a source that are read as one paragraph, each on its own line. */
export type Paragraph = readonly Span[];

export interface JoinedText {
  readonly text: string;
  /** The offset in the source of an offset in `text`. */
  readonly toSource: (offset: number) => number;
}

interface Place {
  /** Where the piece begins in the joined text. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
}
