/**
 * Returns what a folded text is looked up by, each with the place where it first stands: pairs of neighbouring kanji or
 * katakana, kanji that stand alone, and Latin words. Hiragana joins words and says little of its own.
 */
export function gramsOf(folded: string): Map<string, number> {
  const grams = new Map<string, number>();
  const add = (gram: string, at: number) => {
    if (!grams.has(gram)) grams.set(gram, at);
  };
  for (const { 0: run, index } of folded.matchAll(runs)) {
    const latin = /^[a-z0-9]/.test(run);
    if (latin || run.length === 1) {
      if (!latin || run.length > 2) add(run, index);
    } else for (let at = 0; at + 1 < run.length; at += 1) add(run.slice(at, at + 2), index + at);
  }
  return grams;
}

/** The file that a gram is written in. */
export function shardOf(gram: string): number {
  let sum = 0;
  for (let at = 0; at < gram.length; at += 1) sum = (sum * 31 + gram.charCodeAt(at)) % 65521;
  return sum % shardCount;
}

export const shardCount = 64;

/** How many notes stand in one file. */
export const notesPerFile = 8;

const runs = /[\p{sc=Han}々〆]+|[\p{sc=Katakana}ー]{2,}|[a-z0-9][a-z0-9_-]*/gu;
