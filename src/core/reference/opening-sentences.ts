/**
 * Returns the opening sentences of a long text, or nothing when the text is short enough to stand whole or its first
 * paragraph has no end to cut at. The cut falls behind the last sentence that ends within `limit` characters; a first
 * sentence that is longer stays whole.
 */
export function openingSentences(text: string, limit: number): string | undefined {
  if (text.length <= limit + worthIt) return undefined;
  const [paragraph = text] = text.split(/\n\s*\n/);
  const ends = endsOf(paragraph.trimEnd());
  const end = ends.filter((at) => at <= limit).at(-1) ?? ends[0];
  if (end === undefined) return undefined;
  const opening = paragraph.slice(0, end);
  return text.length - opening.length < worthIt ? undefined : opening;
}

/** Returns the first sentence of a text, or its first paragraph where no sentence ends in that. */
export function firstSentence(text: string): string {
  const [paragraph = ''] = text.trim().split(/\n\s*\n/);
  const [end] = endsOf(paragraph);
  return end === undefined ? paragraph : paragraph.slice(0, end);
}

/** A cut that saves fewer characters, less than a line, is not worth the reader's click. */
const worthIt = 60;

/** Where the sentences of a paragraph end. A paragraph that leads over to the next with `:` does not end one. */
function endsOf(paragraph: string): number[] {
  const ends = [...paragraph.matchAll(/[.!?][)"'`]*(?=\s+["'`(]?\p{Lu})/gu)]
    .map(({ index, 0: mark }) => index + mark.length)
    .filter((at) => isWhole(paragraph.slice(0, at)));
  const whole = paragraph.replace(/\s*\b(?:more info(?:rmation)?|ref|see):$/i, '');
  return isWhole(whole) && whole !== '' ? [...ends, whole.length] : ends;
}

function isWhole(opening: string): boolean {
  const opened = opening.split('(').length - opening.split(')').length;
  return opened <= 0 && !/(?::|,|\b(?:e\.g|i\.e|etc|vs|cf)\.)$/i.test(opening);
}
