/**
 * Returns the offset behind the quote that closes the one at `start`; `undefined` when a line that cannot belong to the
 * scalar comes first: one that is not indented further than the column `base`.
 */
export function findClosingQuote(
  source: string,
  start: number,
  quote: string,
  base: number,
): number | undefined {
  const stops = quote === '"' ? /["\\\r\n]/g : /['\r\n]/g;
  stops.lastIndex = start + 1;
  for (let stop = stops.exec(source); stop; stop = stops.exec(source)) {
    if (stop[0] === '\\') stops.lastIndex++;
    else if (stop[0] !== quote) {
      const indent = /\s*[\r\n]/y;
      indent.lastIndex = stop.index;
      const lineStart = stop.index + (indent.exec(source)?.[0].length ?? 0);
      let spaces = 0;
      while (source[lineStart + spaces] === ' ') spaces++;
      if (lineStart + spaces >= source.length || spaces <= base) return undefined;
      stops.lastIndex = lineStart;
    } else if (quote === "'" && source[stops.lastIndex] === "'") stops.lastIndex++;
    else return stops.lastIndex;
  }
  return undefined;
}
