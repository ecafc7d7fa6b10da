import { phrases, splitWord } from './phrases.ts';

/**
 * Breaks text into at most `most` lines of at most `width`, about equally long. Returns `undefined` if it does not fit.
 *
 * @param widthOf measures a line
 */
export function breakLines(text: string, room: Room): string[] | undefined {
  const { width, most, widthOf, whole = false } = room;
  const written = phrases(text);
  if (whole && written.some((piece) => widthOf(piece.trim()) > width)) return undefined;
  const pieces = written.flatMap((piece) => fitting(piece, room));
  const lines = fill(pieces, width, widthOf);
  if (lines.length > most) return undefined;
  // The narrowest room that takes no more lines gives lines of about one length.
  let [narrow, wide] = [width / 2, width];
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    const fits = fill(pieces, middle, widthOf).length === lines.length;
    [narrow, wide] = fits ? [narrow, middle] : [middle, wide];
  }
  return fill(pieces, wide, widthOf);
}

/**
 * Returns the opening of a text that has room, in lines: as many whole sentences as fit, or else as much of the first as
 * fits, with `…` behind it.
 */
export function openingLines(text: string, room: Room): string[] {
  const sentences = text.match(/[^。]+。?/gu) ?? [];
  for (let count = sentences.length; count > 0; count--) {
    const lines = breakLines(sentences.slice(0, count).join('').trim(), room);
    if (lines) return lines;
  }
  const pieces = phrases(sentences[0] ?? '');
  for (let count = pieces.length - 1; count > 0; count--) {
    const opening = pieces
      .slice(0, count)
      .join('')
      .trim()
      .replace(/[、，,（「(]+$/u, '');
    const lines = breakLines(`${opening}…`, room);
    if (lines) return lines;
  }
  return [];
}

/** Puts as many pieces on each line as it takes. */
function fill(pieces: readonly string[], width: number, widthOf: Measure): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf((line + piece).trimEnd()) <= width)
      lines[lines.length - 1] = line + piece;
    else lines.push(piece.trimStart());
  }
  return lines.map((line) => line.trimEnd());
}

/** Splits a piece until its parts fit on a line. */
function fitting(piece: string, room: Room): string[] {
  if (piece.length < 2 || room.widthOf(piece.trim()) <= room.width) return [piece];
  return splitWord(piece).flatMap((part) => (part === piece ? [part] : fitting(part, room)));
}

export interface Room {
  readonly width: number;
  /** The greatest number of lines. */
  readonly most: number;
  /** A word that is too long for a line does not fit. Default: it is split. */
  readonly whole?: boolean;
  readonly widthOf: Measure;
}

type Measure = (line: string) => number;
