import { lineColumn, lineStarts } from '../text/position.ts';
import type { SourceFile } from '../text/source-file.ts';

/** One finding after the other: `file:line:col rule: message`, with further lines of the message below it. */
export function reportProse(
  findings: readonly ProseFinding[],
  sources: readonly SourceFile[],
): string {
  const starts = new Map(sources.map(({ file, text }) => [file, lineStarts(text)]));
  return findings
    .flatMap(({ file, start, rule, message }) => {
      const { line, column } = lineColumn(starts.get(file) ?? [0], start);
      const [first = '', ...more] = message.split('\n').filter((text) => text.trim() !== '');
      return [`${file}:${line}:${column} ${rule}: ${first}`, ...more.map((text) => `  ${text}`)];
    })
    .join('\n');
}

export interface ProseFinding {
  readonly file: string;
  /** The offset in the file. */
  readonly start: number;
  /** The name of the textlint rule. */
  readonly rule: string;
  readonly message: string;
}
