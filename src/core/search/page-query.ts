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
    runs: (text.match(runs) ?? []).map(fold),
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
  // The index has the long vowel where its writers have it.
  const long = plain.replace(/[ァ-ヶー]{2,}/g, (run) => `${run}ー`);
  const apart = (pattern: RegExp) =>
    plain
      .replace(japanese, (run) => ` ${(run.match(pattern) ?? [run]).join(' ')} `)
      .replace(/\s+/g, ' ')
      .trim();
  return [...new Set([plain, long, apart(scripts), apart(/./gu)])].filter(Boolean);
}

const runs = /[\p{sc=Han}々〆]+|\p{sc=Hiragana}+|[\p{sc=Katakana}ー]+|[a-z0-9]+/giu;
const japanese = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}々〆ー]+/gu;
const scripts = /[\p{sc=Han}々〆]+|\p{sc=Hiragana}+|[\p{sc=Katakana}ー]+/gu;

export interface PageQuery {
  readonly text: string;
  /** Folded, all of it. */
  readonly whole: string;
  /** Folded, word by word. */
  readonly words: readonly string[];
  /** Folded, taken apart by script: 「Podの一生」 holds pod, の, 一生. */
  readonly runs: readonly string[];
}
