import { foldText } from './fold-text.ts';

/**
 * Returns the part of a text around the first place that holds the query, else around its first word, with the query's words
 * marked. `length` is in characters.
 */
export function excerpt(
  text: string,
  query: { whole: string; words: readonly string[] },
  length: number,
): Excerpt {
  const { folded, offsets } = foldText(text);
  const wanted = folded.includes(query.whole) ? [query.whole] : query.words;
  const spans = wanted.flatMap((word) => placesOf(word, folded)).sort((a, b) => a.start - b.start);
  const at = spans[0] ? (offsets[spans[0].start] ?? 0) : 0;
  const start = at < length / 2 ? 0 : beginning(text, at, length / 3);
  const end = Math.min(text.length, start + length);
  const parts: ExcerptPart[] = [];
  let done = start;
  for (const span of spans) {
    const from = offsets[span.start] ?? 0;
    const to = (offsets[span.end - 1] ?? 0) + 1;
    if (from < done || to > end) continue;
    if (from > done) parts.push({ text: text.slice(done, from), marked: false });
    parts.push({ text: text.slice(from, to), marked: true });
    done = to;
  }
  if (end > done) parts.push({ text: text.slice(done, end), marked: false });
  return { at, parts, cut: { start: start > 0, end: end < text.length } };
}

function placesOf(word: string, folded: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = folded.indexOf(word); at >= 0 && word; at = folded.indexOf(word, at + word.length))
    found.push({ start: at, end: at + word.length });
  return found;
}

/** Begins behind the end of a sentence if one is near, else where it must. */
function beginning(text: string, at: number, before: number): number {
  const from = Math.max(0, Math.floor(at - before));
  const [, end = ''] = /^(.*?[。．.!?]\s*)/s.exec(text.slice(from, at)) ?? [];
  return from + end.length;
}

export interface Excerpt {
  /** Where the query stands in the text; 0 if nowhere. */
  readonly at: number;
  readonly parts: readonly ExcerptPart[];
  /** Whether text is left out in front and behind. */
  readonly cut: { readonly start: boolean; readonly end: boolean };
}

export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}
