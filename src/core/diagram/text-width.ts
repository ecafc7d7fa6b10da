/**
 * Returns the width of a line of text in px, rather too wide than too narrow, since nobody knows the reader's fonts:
 * ASCII is taken as 0.62 em wide, anything else as full-width, and the gap between the two scripts as an eighth of an em.
 */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  let before: boolean | undefined;
  for (const character of text) {
    const wide = character > '\u007f';
    em += wide ? 1 : 0.62;
    if (before !== undefined && before !== wide) em += 0.125;
    before = wide;
  }
  return Math.ceil(em * fontSize);
}
