import type { Span } from '../text/position.ts';
import type { TextEdits } from './edited-text.ts';
import { type Slip, slipFinding } from './slips.ts';
import type { Finding } from './types.ts';

/** Adds a finding and lets the scan go on. */
export function reportSlip(scan: Scan, slip: Slip, span: Span): void {
  scan.findings.push(slipFinding(slip, span));
}

/** Ends a flow collection that is still open at `end`: it is reported at its first bracket and read as empty. */
export function reportOpenFlow(scan: Scan, end: number): void {
  const open = scan.flow[0];
  if (open === undefined) return;
  reportSlip(scan, 'unclosed-bracket', { start: open, end: open + 1 });
  scan.edits.blank({ start: open, end });
  scan.flow.length = 0;
}

/** Tabs and full-width spaces count as two columns, as they look; a byte order mark counts as none. */
export function spaceWidth(char: string | undefined): number | undefined {
  if (char === ' ' || char === '\u00a0') return 1;
  if (char === '\t' || char === '\u3000') return 2;
  return char === '\ufeff' ? 0 : undefined;
}

export interface Comment {
  /** From the opener to the end of the line. */
  readonly span: Span;
  /** Nothing else stands on the line. */
  readonly alone: boolean;
}

/** What the scanner knows between two lines. */
export interface Scan {
  readonly source: string;
  readonly edits: TextEdits;
  readonly comments: Comment[];
  readonly findings: Finding[];
  /** Offsets of the brackets that are open. */
  readonly flow: number[];
  /** Lines inside the open brackets are indented further than this column. */
  flowBase: number;
  /** The column of the parent of an open block scalar. */
  block: number | undefined;
  /** Behind the end of a quoted scalar that goes over several lines. */
  resumeAt: number;
  /** What was wrong with the indentation of the previous line. */
  indentSlip: Slip | undefined;
}
