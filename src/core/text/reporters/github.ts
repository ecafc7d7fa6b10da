import type { LocatedDiagnostic } from '../locate-diagnostics.ts';

/** Workflow commands of GitHub Actions, which show each finding at its line in a pull request. */
export function reportAsGithub(diagnostics: readonly LocatedDiagnostic[]): string {
  return diagnostics.map(command).join('\n');
}

function command({ file, place, severity, code, message, hint }: LocatedDiagnostic): string {
  const properties = {
    file,
    ...(place && {
      line: place.start.line,
      endLine: place.end.line,
      col: place.start.column,
      // GitHub takes columns on a single line only.
      ...(place.end.line === place.start.line && { endColumn: place.end.column }),
    }),
    title: code,
  };
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapeProperty(`${value}`)}`,
  );
  const text = hint === undefined ? message : `${message}\n${hint}`;
  return `::${severity} ${list.join(',')}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
