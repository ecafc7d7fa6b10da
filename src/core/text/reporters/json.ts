import type { LocatedDiagnostic, Place } from '../locate-diagnostics.ts';

/** One JSON document: counts and the findings, with 1-based lines and columns. */
export function reportAsJson(diagnostics: readonly LocatedDiagnostic[], files: number): string {
  const count = (severity: string) => diagnostics.filter((one) => one.severity === severity).length;
  const report = {
    files,
    errors: count('error'),
    warnings: count('warning'),
    diagnostics: diagnostics.map(({ place, related, ...rest }) => ({
      ...rest,
      ...(place && flat(place)),
      ...(related.length > 0 && {
        related: related.map((one) => ({ message: one.message, ...flat(one.place) })),
      }),
    })),
  };
  return JSON.stringify(report, undefined, 2);
}

function flat({ start, end }: Place) {
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
