import {
  type NoteCoverage,
  percent,
  type Share,
  type TypeReport,
} from '../../core/reference/coverage/note-coverage.ts';

/** Writes a coverage report for a terminal: the shares, the uncovered fields, then the asked-for types. */
export function coverageText({ coverage, types }: CoverageReport): string {
  const blocks = [
    ...(coverage ? [shareLines(coverage), uncoveredLines(coverage)] : []),
    types.map(typeLine),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function shareLines({ occurrences, pairs }: NoteCoverage): string[] {
  return [`Occurrences: ${shareText(occurrences)}`, `Fields:      ${shareText(pairs)}`];
}

function shareText(share: Share): string {
  return `${share.covered} of ${share.all} have a note (${percent(share)} %)`;
}

function uncoveredLines({ uncovered }: NoteCoverage): string[] {
  if (uncovered.length === 0) return [];
  return [
    'Without a note:',
    ...uncovered.map(
      ({ field, occurrences, known }) =>
        `${String(occurrences).padStart(6)}  ${field}${known ? '' : '  (not in the schema)'}`,
    ),
  ];
}

function typeLine({ type, known, fields, without }: TypeReport): string {
  if (!known) return `${type}: there is no such type`;
  if (without.length === 0) return `${type}: all ${fields} fields have a note`;
  return `${type}: ${without.length} of ${fields} fields have no note: ${without.join(', ')}`;
}

export interface CoverageReport {
  /** Absent if only types were asked for. */
  readonly coverage?: NoteCoverage | undefined;
  readonly types: readonly TypeReport[];
}
