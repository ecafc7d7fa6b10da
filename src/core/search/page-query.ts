import { fold } from './fold-text.ts';

/** Reads a query for the full text of pages. */
export function readPageQuery(typed: string): PageQuery {
  const text = typed.normalize('NFKC').trim();
  return {
    text,
    whole: fold(text),
    words: text
      .split(/[\s、。]+/)
      .map(fold)
      .filter(Boolean),
  };
}

/**
 * Returns what to ask the index for, the best first. The index is cut into words differently from the query, so that compounds
 * may not be found as they stand: the query follows taken apart by script, then by character.
 * @see https://github.com/Pagefind/pagefind/issues/1237
 */
export function pageProbes({ text }: PageQuery): string[] {
  // Quotes would ask for a phrase, and a dot makes one word of a path.
  const plain = text
    .replace(/([ァ-ヶ])ー+(?![ァ-ヶー])/g, '$1')
    .replace(/[./:"'、。・]+/g, ' ')
    .trim();
  const apart = (pattern: RegExp) =>
    plain
      .replace(japanese, (run) => ` ${(run.match(pattern) ?? [run]).join(' ')} `)
      .replace(/\s+/g, ' ')
      .trim();
  return [...new Set([plain, apart(scripts), apart(/./gu)])].filter(Boolean);
}

/** Returns the query with each word that has a synonym replaced by it. */
export function withSynonyms(
  query: PageQuery,
  synonyms: readonly (readonly string[])[],
): PageQuery[] {
  const text = query.text.toLowerCase();
  return synonyms.flatMap((words) => {
    const used = words.find((word) => text.includes(word.toLowerCase()));
    if (used === undefined) return [];
    const others = words.filter((word) => word !== used);
    return others.map((word) => readPageQuery(text.replaceAll(used.toLowerCase(), word)));
  });
}

const japanese = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}々〆ー]+/gu;
const scripts = /[\p{sc=Han}々〆]+|\p{sc=Hiragana}+|[\p{sc=Katakana}ー]+/gu;

export interface PageQuery {
  readonly text: string;
  /** Folded, all of it. */
  readonly whole: string;
  /** Folded, word by word. */
  readonly words: readonly string[];
}
