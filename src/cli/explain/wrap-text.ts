/**
 * Breaks a text into lines of at most `width` columns, each behind `indent`; line breaks in the text stay. Full-width
 * characters take two columns and may be parted anywhere but before a closing and behind an opening mark. A word that
 * is longer than a line stands on its own.
 */
export function wrapText(text: string, width: number, indent = ''): string {
  const room = Math.max(20, width - indent.length);
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, room))
    .map((line) => (line ? indent + line : ''))
    .join('\n');
}

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (wide.test(char) ? 2 : 1), 0);
}

function wrapLine(line: string, room: number): string[] {
  const lines = [];
  let current = '';
  for (const [piece] of line.matchAll(pieces)) {
    if (current.trim() && columnsOf((current + piece).trimEnd()) > room) {
      lines.push(current.trimEnd());
      current = piece.trimStart();
    } else current += piece;
  }
  return [...lines, current.trimEnd()];
}

// Hangul, kana, ideographs, full-width forms and CJK punctuation.
const wideRange =
  '\\u1100-\\u115f\\u2e80-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff01-\\uff60';
const wide = new RegExp(`[${wideRange}]`);
const opening = '「『（【';
const closing = '、。，．・：；！？」』）】ーぁぃぅぇぉっゃゅょァィゥェォッャュョ';
const pieces = new RegExp(
  `\\s*[${opening}]*(?:[${wideRange}]|[^\\s${wideRange}]+)?[${closing}]*`,
  'g',
);
