/**
 * Folds spellings that mean the same: width and compatibility forms, case, white space, and a long vowel at the end of a
 * katakana word (`サーバー` = `サーバ`). `offsets` tells for each folded character where it stood.
 */
export function foldText(text: string): FoldedText {
  let folded = '';
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (isEndingVowel(text, at)) continue;
    const plain = character.charCodeAt(0) < 128 ? character : character.normalize('NFKC');
    for (const one of plain.toLowerCase().replace(/[\s\u200b]+/g, '')) {
      for (let unit = 0; unit < one.length; unit += 1) offsets.push(at);
      folded += one;
    }
  }
  return { folded, offsets };
}

/** Returns the folded text alone: what is compared. */
export function fold(text: string): string {
  return foldText(text.normalize('NFKC')).folded;
}

/** `ー` behind a katakana, where the word ends. */
function isEndingVowel(text: string, at: number): boolean {
  return (
    text[at] === 'ー' &&
    /[ァ-ヶー]/.test(text[at - 1] ?? '') &&
    !/[ァ-ヶー]/.test(text[at + 1] ?? '')
  );
}

export interface FoldedText {
  readonly folded: string;
  readonly offsets: readonly number[];
}
