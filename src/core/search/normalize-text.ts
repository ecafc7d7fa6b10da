/**
 * Folds spellings that mean the same: width and compatibility forms, case, and a long vowel at the end of a katakana word
 * (`サーバー` = `サーバ`).
 */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(longVowel, '$1');
}

/** As `foldText`, without white space: what is compared. */
export function normalizeText(text: string): string {
  return foldText(text).replace(/[\s\u200b]+/g, '');
}

const longVowel = /([ァ-ヶ])ー+(?![ァ-ヶー])/g;
