import type { Span } from '../text/position.ts';
import { createEdits, type EditedText } from './edited-text.ts';
import { scanContent } from './scan-content.ts';
import { type Comment, reportOpenFlow, reportSlip, type Scan, spaceWidth } from './scan-state.ts';
import { type Slip, slipFinding } from './slips.ts';
import type { Finding } from './types.ts';

/**
 * Finds the comments of a skeleton, and the slips that YAML would answer with an error far from their place.
 * One pass over the source, line by line.
 */
export function scanSource(source: string): ScannedSource {
  const scan = createScan(source);
  if (isBinary(source)) {
    const at = Math.max(0, source.search(controlCharacters));
    return {
      edited: createEdits('').apply(),
      comments: [],
      findings: [slipFinding('binary', { start: at, end: Math.min(at + 1, source.length) })],
    };
  }
  blankControlCharacters(scan);
  for (const line of linesOf(source)) scanLine(scan, line);
  reportOpenFlow(scan, source.length);
  scan.findings.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
  return { edited: scan.edits.apply(), comments: scan.comments, findings: scan.findings };
}

const controlCharacters = /(?![\t\n\r\u0085])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

/** More findings than this about single characters help nobody. */
const mostControlCharacters = 20;

function createScan(source: string): Scan {
  return {
    source,
    edits: createEdits(source),
    comments: [],
    findings: [],
    flow: [],
    flowBase: -1,
    block: undefined,
    resumeAt: 0,
    indentSlip: undefined,
  };
}

function isBinary(source: string): boolean {
  const head = source.slice(0, 65_536);
  if (head.includes('\0')) return true;
  return (
    (head.match(controlCharacters)?.length ?? 0) > Math.max(mostControlCharacters, head.length / 20)
  );
}

function blankControlCharacters(scan: Scan): void {
  let count = 0;
  for (const { index } of scan.source.matchAll(controlCharacters)) {
    scan.edits.replace(index, ' ');
    if (count++ < mostControlCharacters)
      reportSlip(scan, 'control-character', { start: index, end: index + 1 });
  }
}

function* linesOf(source: string): Generator<Span> {
  let start = 0;
  for (const match of source.matchAll(/\r\n|\n|\r/g)) {
    yield { start, end: match.index };
    start = match.index + match[0].length;
  }
  yield { start, end: source.length };
}

function scanLine(scan: Scan, line: Span): void {
  if (line.end < scan.resumeAt) return;
  if (line.start < scan.resumeAt) {
    scanContent(scan, { line, start: scan.resumeAt, column: 0, inside: true });
    return;
  }
  if (isBlockScalarLine(scan, line)) return;
  const indent = readIndent(scan.source, line);
  const isMarker = /^(?:---|\.\.\.)(?=\s|$)/.test(scan.source.slice(line.start, line.start + 4));
  const opensComment = /^(?:\/\/|#|／／|＃)/.test(scan.source.slice(indent.end, indent.end + 2));
  if (indent.end === line.end || opensComment)
    blankIndent(scan, { start: line.start, end: indent.end });
  else mendIndent(scan, line.start, indent.end);
  if (indent.end === line.end) return;
  if (scan.flow.length > 0 && !opensComment) checkFlowIndent(scan, line, indent, isMarker);
  const start = isMarker ? line.start + 3 : indent.end;
  scanContent(scan, { line, start, column: isMarker ? 0 : indent.width, inside: false });
}

function isBlockScalarLine(scan: Scan, line: Span): boolean {
  if (scan.block === undefined) return false;
  let spaces = 0;
  while (line.start + spaces < line.end && scan.source[line.start + spaces] === ' ') spaces++;
  const text = scan.source.slice(line.start + spaces, line.end);
  if (
    text.trim() === '' ||
    (spaces > scan.block && !(spaces === 0 && /^(?:---|\.\.\.)\s*$/.test(text)))
  )
    return true;
  scan.block = undefined;
  return false;
}

function readIndent(source: string, line: Span): Indent {
  let width = 0;
  let end = line.start;
  for (; end < line.end; end++) {
    const step = spaceWidth(source[end]);
    if (step === undefined) break;
    width += step;
  }
  return { width, end };
}

function blankIndent(scan: Scan, span: Span): void {
  for (let i = span.start; i < span.end; i++) {
    scan.edits.replace(i, scan.source[i] === '\ufeff' ? '' : ' ');
  }
}

/** Makes spaces of what is not a space, and reports the first of a run of lines with the same slip. */
function mendIndent(scan: Scan, start: number, end: number): void {
  let slip: Slip | undefined;
  for (let i = start; i < end; i++) {
    const char = scan.source[i];
    if (char === ' ') continue;
    scan.edits.replace(i, ' '.repeat(spaceWidth(char) ?? 1));
    if (char === '\ufeff' || slip || (char === '\t' && scan.flow.length > 0)) continue;
    slip = char === '\t' ? 'tab-indent' : 'wide-space';
    if (scan.indentSlip !== slip) reportSlip(scan, slip, { start: i, end: i + 1 });
  }
  scan.indentSlip = slip;
}

function checkFlowIndent(scan: Scan, line: Span, indent: Indent, isMarker: boolean): void {
  if (indent.width > scan.flowBase && !isMarker) return;
  const first = scan.source[indent.end] ?? '';
  // Kubernetes' own parser takes a closing bracket at the column of its key; js-yaml wants it one further.
  if ((first === ']' || first === '}') && indent.width === scan.flowBase)
    scan.edits.replace(indent.end, ` ${first}`);
  else reportOpenFlow(scan, line.start);
}

export interface ScannedSource {
  /** The source with its comments blanked and known slips mended, as YAML. */
  readonly edited: EditedText;
  readonly comments: readonly Comment[];
  readonly findings: readonly Finding[];
}

interface Indent {
  readonly width: number;
  readonly end: number;
}
