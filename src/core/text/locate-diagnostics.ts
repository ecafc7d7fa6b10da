import type { Diagnostic } from './diagnostic.ts';
import { type LineColumn, lineColumn, lineStarts, type Span } from './position.ts';
import type { SourceFile } from './source-file.ts';

/** Gives diagnostics their lines and columns, for reporters. */
export function locateDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: readonly SourceFile[],
): LocatedDiagnostic[] {
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  const starts = new Map<string, number[]>();
  return diagnostics.map(({ span, related = [], ...rest }) => {
    const known = starts.get(rest.file) ?? lineStarts(texts.get(rest.file) ?? '');
    starts.set(rest.file, known);
    return {
      ...rest,
      ...(span && { place: placeOf(known, span) }),
      related: related.map((one) => ({ message: one.message, place: placeOf(known, one.span) })),
    };
  });
}

function placeOf(starts: readonly number[], span: Span): Place {
  return { start: lineColumn(starts, span.start), end: lineColumn(starts, span.end) };
}

export interface Place {
  readonly start: LineColumn;
  readonly end: LineColumn;
}

export interface LocatedDiagnostic extends Omit<Diagnostic, 'span' | 'related'> {
  /** Absent when the finding is about the whole file. */
  readonly place?: Place;
  readonly related: readonly { readonly message: string; readonly place: Place }[];
}
