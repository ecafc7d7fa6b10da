import type { Span } from '../text/position.ts';
import { findClosingQuote } from './find-closing-quote.ts';
import { reportSlip, type Scan, spaceWidth } from './scan-state.ts';

/**
 * Scans one line from its first character on: records its comment, follows quotes, brackets and block scalars, and
 * mends full-width slips.
 */
export function scanContent(scan: Scan, { line, start, column, inside }: ContentLine): void {
  const cursor: Cursor = {
    line,
    at: start,
    columnShift: column - start,
    base: column - 1,
    token: inside ? undefined : start,
    atStart: !inside,
    mayBeKey: !inside,
    opensBlock: false,
  };
  while (cursor.at < line.end) step(scan, cursor);
  if (cursor.opensBlock && scan.flow.length === 0) scan.block = cursor.base;
}

function step(scan: Scan, cursor: Cursor): void {
  const char = scan.source[cursor.at] ?? '';
  if (char === ' ' || char === '\t') cursor.at++;
  else if (spaceWidth(char) !== undefined) readWideSpace(scan, cursor);
  else if (opensComment(scan, cursor)) readComment(scan, cursor);
  else if (cursor.atStart && readTokenStart(scan, cursor, char)) return;
  else readInToken(scan, cursor, char);
}

/** Reads what only has a meaning at the start of a token; `false` when a plain scalar starts here. */
function readTokenStart(scan: Scan, cursor: Cursor, char: string): boolean {
  const { source, flow } = scan;
  cursor.token = cursor.at;
  if (char === '"' || char === "'") readQuoted(scan, cursor, char);
  else if (flow.length === 0 && opensTemplate(source, cursor)) readTemplate(scan, cursor);
  else if (char === '[' || char === '{') {
    if (flow.length === 0) scan.flowBase = cursor.base;
    flow.push(cursor.at++);
    cursor.mayBeKey = true;
  } else if (flow.length === 0 && isIndicator(source, cursor, '-', '?')) {
    cursor.base = cursor.at + cursor.columnShift;
    cursor.at++;
  } else if (flow.length === 0 && (char === '|' || char === '>')) {
    cursor.opensBlock = true;
    skipWord(scan, cursor);
  } else if (char === '&' || char === '*' || char === '!') skipWord(scan, cursor);
  else {
    cursor.atStart = false;
    return false;
  }
  return true;
}

function readInToken(scan: Scan, cursor: Cursor, char: string): void {
  const { source, flow } = scan;
  cursor.atStart = false;
  if (isSeparator(source, cursor, flow.length > 0)) endKey(scan, cursor);
  else if (char === '：' && isWideColon(source, cursor)) {
    reportSlip(scan, 'wide-colon', { start: cursor.at, end: cursor.at + 1 });
    scan.edits.replace(cursor.at, ': ');
    endKey(scan, cursor);
  } else if (flow.length > 0 && char === ',') {
    cursor.atStart = true;
    cursor.mayBeKey = true;
  } else if (flow.length > 0 && (char === ']' || char === '}')) flow.pop();
  else if (flow.length > 0 && (char === '[' || char === '{')) flow.push(cursor.at);
  cursor.at++;
}

function endKey(scan: Scan, cursor: Cursor): void {
  if (scan.flow.length === 0 && cursor.token !== undefined)
    cursor.base = cursor.token + cursor.columnShift;
  cursor.atStart = true;
  cursor.mayBeKey = false;
}

function readQuoted(scan: Scan, cursor: Cursor, quote: string): void {
  const base = scan.flow.length > 0 ? scan.flowBase : cursor.base;
  const end = findClosingQuote(scan.source, cursor.at, quote, base);
  cursor.atStart = false;
  if (end !== undefined) {
    cursor.at = end;
    scan.resumeAt = end;
    return;
  }
  const rest = scan.source.slice(cursor.at, cursor.line.end);
  const comment = rest.search(/(?<=\s)(?:\/\/|#)/);
  const stop = comment < 0 ? cursor.line.end : cursor.at + comment;
  reportSlip(scan, 'unclosed-quote', { start: cursor.at, end: cursor.at + 1 });
  scan.edits.blank({ start: cursor.at, end: stop });
  cursor.at = stop;
}

function opensTemplate(source: string, { at, line }: Cursor): boolean {
  return source.startsWith('{{', at) && source.slice(at, line.end).includes('}}');
}

/** A template expression (`{{ … }}`) stands for a value that is not known here: it is read as an empty one. */
function readTemplate(scan: Scan, cursor: Cursor): void {
  const rest = scan.source.slice(cursor.at, cursor.line.end);
  const comment = rest.search(/(?<=\s)\/\//);
  const stop = comment < 0 ? cursor.line.end : cursor.at + comment;
  scan.edits.blank({ start: cursor.at, end: stop });
  cursor.at = stop;
}

/** White space that YAML does not know is mended where YAML wants white space, and left alone inside a text. */
function readWideSpace(scan: Scan, cursor: Cursor): void {
  const { source } = scan;
  let end = cursor.at;
  while (end < cursor.line.end && spaceWidth(source[end]) !== undefined) end++;
  const ends =
    end === cursor.line.end || /^(?:\/\/|#|／／|＃|:(?:\s|$)|：)/.test(source.slice(end, end + 2));
  if (cursor.atStart || ends) {
    reportSlip(scan, 'wide-space', { start: cursor.at, end: cursor.at + 1 });
    scan.edits.blank({ start: cursor.at, end });
  }
  cursor.at = end;
}

function opensComment({ source }: Scan, cursor: Cursor): boolean {
  const char = source[cursor.at];
  if (char !== '/' && char !== '#' && char !== '／' && char !== '＃') return false;
  if (cursor.at > cursor.line.start && spaceWidth(source[cursor.at - 1]) === undefined)
    return false;
  return char === '#' || char === '＃' || source[cursor.at + 1] === char;
}

function readComment(scan: Scan, cursor: Cursor): void {
  const { source, edits } = scan;
  const span = { start: cursor.at, end: cursor.line.end };
  const alone = source.slice(cursor.line.start, cursor.at).trim() === '';
  if (/[／＃]/.test(source[cursor.at] ?? ''))
    reportSlip(scan, 'wide-opener', {
      start: cursor.at,
      end: cursor.at + (source[cursor.at] === '／' ? 2 : 1),
    });
  scan.comments.push({ span, alone });
  edits.blank(span);
  cursor.at = cursor.line.end;
}

function isIndicator(source: string, cursor: Cursor, ...indicators: string[]): boolean {
  if (!cursor.mayBeKey || !indicators.includes(source[cursor.at] ?? '')) return false;
  const next = cursor.at + 1;
  return next >= cursor.line.end || spaceWidth(source[next]) !== undefined;
}

function isSeparator(source: string, cursor: Cursor, inFlow: boolean): boolean {
  if (source[cursor.at] !== ':') return false;
  const next = cursor.at + 1;
  if (next >= cursor.line.end || spaceWidth(source[next]) !== undefined) return true;
  return inFlow && /[,[\]{}"']/.test(source[next] ?? '');
}

/** A full-width colon is a slip only where a key could end; elsewhere it is punctuation. */
function isWideColon(source: string, cursor: Cursor): boolean {
  if (!cursor.mayBeKey || cursor.token === undefined || cursor.at - cursor.token > 100)
    return false;
  return /^["']?[A-Za-z0-9_./-]+["']?[\s\u3000]*$/.test(source.slice(cursor.token, cursor.at));
}

function skipWord({ source, flow }: Scan, cursor: Cursor): void {
  const stop = flow.length > 0 ? /[\s,[\]{}]/ : /\s/;
  while (cursor.at < cursor.line.end && !stop.test(source[cursor.at] ?? '')) cursor.at++;
}

interface ContentLine {
  readonly line: Span;
  /** Where scanning starts: behind the indentation, or behind a quoted scalar that began on an earlier line. */
  readonly start: number;
  readonly column: number;
  /** The line begins inside a quoted scalar. */
  readonly inside: boolean;
}

interface Cursor {
  readonly line: Span;
  at: number;
  /** Added to an offset of this line, it gives the column. */
  readonly columnShift: number;
  /** The column that a continuation of the current value must exceed. */
  base: number;
  /** Where the current token starts. */
  token: number | undefined;
  atStart: boolean;
  mayBeKey: boolean;
  opensBlock: boolean;
}
