import type { FieldOccurrences } from './note-coverage.ts';

/**
 * Reads a table of frequencies: a line `Type.field<TAB>count` for each field. Empty lines and those that begin with `#`
 * are skipped; the numbers of lines that are neither are returned as `wrong`, counted from 1.
 */
export function parseFrequencies(text: string): {
  occurrences: FieldOccurrences[];
  wrong: number[];
} {
  const occurrences: FieldOccurrences[] = [];
  const wrong: number[] = [];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const { type, field, count } =
      /^(?<type>\S+)\.(?<field>[^\s.]+)\t(?<count>\d+)\s*$/.exec(line)?.groups ?? {};
    if (type === undefined || field === undefined) wrong.push(at + 1);
    else occurrences.push({ type, field, count: Number(count) });
  }
  return { occurrences, wrong };
}
