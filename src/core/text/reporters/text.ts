import type { LocatedDiagnostic } from '../locate-diagnostics.ts';

/** One line for each finding, `file:line:col severity code: message`, with the hint and other places below it. */
export function reportAsText(diagnostics: readonly LocatedDiagnostic[]): string {
  return diagnostics.map((one) => lines(one).join('\n')).join('\n');
}

function lines({
  file,
  place,
  severity,
  code,
  message,
  hint,
  related,
}: LocatedDiagnostic): string[] {
  const where = place ? `${file}:${place.start.line}:${place.start.column}` : file;
  return [
    `${where} ${severity} ${code}: ${message}`,
    ...(hint === undefined ? [] : [`  ${hint}`]),
    ...related.map(
      (one) => `  ${file}:${one.place.start.line}:${one.place.start.column} ${one.message}`,
    ),
  ];
}
