/**
 * Splits Japanese text where a line may end, so that joined the pieces are the text. A line ends between phrases, as with
 * `word-break: auto-phrase`: what is written in hiragana, and every closing mark, stays with the word before it; an opening
 * bracket, and a short word that begins a phrase (その, どう), with the word behind it.
 */
export function phrases(text: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of words.segment(text)) {
    const before = pieces.at(-1);
    if (before !== undefined && (follows(segment, before) || leads.test(before)))
      pieces[pieces.length - 1] = before + segment;
    else pieces.push(segment);
  }
  return pieces;
}

/** Splits a word that is too long for a line: at dots, slashes and the humps of its camel case, or else anywhere. */
export function splitWord(word: string): string[] {
  const parts = word.split(/(?<=[./_-])|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})/u);
  return parts.length > 1 ? parts : [...graphemes.segment(word)].map(({ segment }) => segment);
}

/** Words and numbers in Latin letters hang together (`apps/v1`, `v1.33`) up to the next space. */
function follows(segment: string, before: string): boolean {
  if (/^[\p{sc=Hiragana}ー\s]+$/u.test(segment))
    return !/[、。]$/u.test(before) || /^\s/.test(segment);
  if (/^[\p{P}\p{S}]+$/u.test(segment)) return !/^[（「『［【〈(]/u.test(segment);
  return latin.test(segment.slice(0, 1)) && latin.test(before.slice(-1));
}

const leads = /^\p{sc=Hiragana}{2,3}$|[（「『［【〈(]$/u;
const latin = /[\x21-\x7e]/;
const words = new Intl.Segmenter('ja', { granularity: 'word' });
const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });
