/** Returns the first sentence of a Japanese text with its 「。」, or the whole text if it has but one. */
export function firstSentence(text: string): string {
  return /^[^。]*。/u.exec(text)?.[0] ?? text;
}
