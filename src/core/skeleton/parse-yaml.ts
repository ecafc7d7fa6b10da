import { type Event, parseEvents, YAMLException } from 'js-yaml';
import { syntaxFinding, unreadRest } from './syntax-finding.ts';
import type { Finding } from './types.ts';

/**
 * Parses YAML and goes on after a syntax error: the broken line and what is indented below it are blanked and the text
 * is parsed anew, so that every error of a file is found in one run. Of very many errors the last finding says that the
 * rest was not read.
 * The result's `text` is what the events' offsets refer to; it is as long as `source`.
 */
export function parseYaml(source: string): ParsedYaml {
  const findings: Finding[] = [];
  let text = source;
  let previous: Failure | undefined;
  for (let errors = 0; ; errors++) {
    const result = tryParse(text);
    if ('events' in result) return { events: result.events, text, findings };
    const failure = locateFailure(text, result);
    if (errors === mostErrors) return giveUp(text, failure, findings);
    if (!isConsequence(source, failure, previous)) findings.push(syntaxFinding(text, failure));
    text = blank(text, failure.blockStart, failure.blockEnd);
    previous = failure;
  }
}

/** Behind more errors than this nothing is read any more: each costs a parse of the whole text. */
const mostErrors = 40;

/** Real manifests stay below 30 levels; what goes deeper is refused before it can exhaust the stack. */
const maxDepth = 100;

function giveUp(text: string, failure: Failure, findings: readonly Finding[]): ParsedYaml {
  const rest = blank(text, failure.blockStart, text.length);
  const result = tryParse(rest);
  return {
    events: 'events' in result ? result.events : [],
    text: rest,
    findings: [...findings, unreadRest(failure)],
  };
}

function tryParse(text: string): { events: Event[] } | { reason: string; at: number } {
  try {
    return { events: parseEvents(text, { maxDepth }) };
  } catch (error) {
    if (error instanceof YAMLException)
      return { reason: error.reason, at: error.mark?.position ?? 0 };
    throw error;
  }
}

function locateFailure(text: string, raised: { reason: string; at: number }): Failure {
  const { at } = raised;
  // A key without a colon is read as the first line of a text, and fails at the colon of a later line.
  const missesColon =
    raised.reason.includes('multiline key') ||
    (raised.reason.includes('end of the stream') && text[at] === ':');
  const reason = missesColon ? 'multiline key' : raised.reason;
  let line = lineAt(text, at);
  // At the end of the text, or on a line that is blank already, the culprit is the last line that says anything.
  while (line.blank && line.start > 0) line = lineAt(text, line.start - 1);
  let place = Math.min(Math.max(at, line.contentStart), line.end);
  if (missesColon) {
    for (let above = line; above.start > 0;) {
      above = lineAt(text, above.start - 1);
      if (above.blank) continue;
      if (/:(?:\s|$)/.test(text.slice(above.start, above.end))) break;
      line = above;
      place = above.contentStart;
    }
  }
  return { reason, at: place, line, blockStart: line.start, blockEnd: endOfBlock(text, line) };
}

/** The end of the last line below `line` that is indented further. */
function endOfBlock(text: string, line: Line): number {
  let end = line.end;
  for (let next = end; next < text.length;) {
    const below = lineAt(text, nextLineStart(text, next));
    if (below.start <= next) break;
    if (!below.blank && below.contentStart - below.start <= line.contentStart - line.start) break;
    next = below.end;
    if (!below.blank) end = below.end;
  }
  return end;
}

/** Siblings of a broken line often fail for the same reason, and would say nothing new. */
function isConsequence(source: string, failure: Failure, previous: Failure | undefined): boolean {
  return (
    previous !== undefined &&
    failure.reason === previous.reason &&
    failure.line.contentStart - failure.line.start <=
      previous.line.contentStart - previous.line.start &&
    failure.reason.startsWith('bad indentation') &&
    source.slice(previous.blockEnd, failure.blockStart).trim() === '' &&
    failure.at === failure.line.contentStart
  );
}

function lineAt(text: string, offset: number): Line {
  let start = Math.min(offset, text.length);
  if (text[start - 1] === '\r' && text[start] === '\n') start--;
  while (start > 0 && !isBreak(text[start - 1])) start--;
  let end = Math.min(offset, text.length);
  while (end < text.length && !isBreak(text[end])) end++;
  let contentStart = start;
  while (contentStart < end && (text[contentStart] === ' ' || text[contentStart] === '\t'))
    contentStart++;
  return { start, end, contentStart, blank: contentStart === end };
}

function nextLineStart(text: string, end: number): number {
  return end + (text.startsWith('\r\n', end) ? 2 : 1);
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}

function isBreak(unit: string | undefined): boolean {
  return unit === '\n' || unit === '\r';
}

export interface ParsedYaml {
  readonly events: readonly Event[];
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** A syntax error at its true place, and the lines to leave out so that the rest can be read. */
export interface Failure {
  readonly reason: string;
  readonly at: number;
  readonly line: Line;
  readonly blockStart: number;
  readonly blockEnd: number;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly contentStart: number;
  readonly blank: boolean;
}
