/**
 * Returns what a reader typed in the words that the site is written with; the same text if the reader used no other.
 * Of two words that begin alike the longer one counts, and a Latin word only as a whole.
 */
export function inSiteWords(typed: string, synonyms: Synonyms): string {
  if (synonyms.length === 0) return typed;
  const written = new Map(synonyms.map(([word, meant]) => [word.toLowerCase(), meant]));
  const words = [...written.keys()].sort((a, b) => b.length - a.length);
  const pattern = words.map((word) =>
    /^[\x20-\x7e]+$/.test(word) ? `(?<![a-z0-9])${word}(?![a-z0-9])` : word,
  );
  return typed
    .normalize('NFKC')
    .replace(
      new RegExp(pattern.join('|'), 'gi'),
      (word) => written.get(word.toLowerCase()) ?? word,
    );
}

/** Takes away what makes a question of a word: 「Deployment とは」「Deployment の使い方」. */
export function withoutQuestion(typed: string): string {
  const word = typed.replace(
    /[\s　]*(とは|って何|の意味|の使い方|について)[\s　]*[?？。]*[\s　]*$/,
    '',
  );
  return word === '' ? typed : word;
}

/** A word of letters that readers type and what the site writes for it. */
export type Synonyms = readonly (readonly [typed: string, written: string])[];
