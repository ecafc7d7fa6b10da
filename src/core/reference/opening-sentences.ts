/**
 * Returns the opening sentences of a long text, or nothing when the text is short enough to stand whole. The cut falls
 * behind the last sentence that ends within `limit` characters; a first sentence that is longer stays whole.
 */
export function openingSentences(text: string, limit: number): string | undefined {
  if (text.length <= limit + worthIt) return undefined;
  const [paragraph = text] = text.split(/\n\s*\n/);
  const ends = [...paragraph.matchAll(/[.:!?](?=\s|$)/g)].map(({ index }) => index + 1);
  const end = ends.filter((at) => at <= limit).at(-1) ?? ends[0] ?? paragraph.length;
  const opening = paragraph.slice(0, end);
  return text.length - opening.length < worthIt ? undefined : opening;
}

/** A cut that saves fewer characters, less than a line, is not worth the reader's click. */
const worthIt = 60;
