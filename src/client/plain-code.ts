/**
 * Returns the lines of a code block as they are to be copied: `bare` is the block's text without its annotations,
 * `full` the same lines with them. Trailing blanks go, and so do lines on which nothing but an annotation stood.
 */
export function plainCode(full: string, bare: string): string {
  const fullLines = full.split('\n');
  return bare
    .split('\n')
    .filter((line, index) => line.trim() || !fullLines[index]?.trim())
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n*$/, '\n');
}
