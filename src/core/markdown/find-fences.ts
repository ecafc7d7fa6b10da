import type { Code, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type MarkdownOptions, type ParsedMarkdown, parseMarkdown } from './parse-markdown.ts';

/** Finds the fenced code blocks of a note, also those in lists and quotes, in reading order. */
export function findFences(markdown: string, options?: MarkdownOptions): Fence[] {
  return fencesOf(parseMarkdown(markdown, options), markdown);
}

/** As `findFences`, for a note that is parsed already. */
export function fencesOf({ root, shift }: ParsedMarkdown, markdown: string): Fence[] {
  return codeNodes(root).flatMap((node) => {
    const start = node.position?.start.offset;
    if (start === undefined || !/[`~]/.test(markdown[start + shift] ?? '')) return [];
    return [
      {
        lang: node.lang?.toLowerCase() ?? '',
        meta: node.meta ?? '',
        code: node.value,
        start: start + shift,
        toSource: offsetMap(node.value, markdown, start + shift),
      },
    ];
  });
}

function codeNodes(root: Root): Code[] {
  const nodes: Code[] = [];
  visit(root, 'code', (node) => {
    nodes.push(node);
  });
  return nodes;
}

/**
 * Containers (quotes, list items) and the fence's own indentation take something away from the start of a line, never
 * from its end: a line of code is the end of its line in the source.
 */
function offsetMap(code: string, markdown: string, fenceStart: number): (offset: number) => number {
  const lines: { code: number; source: number }[] = [];
  let at = lineEnd(markdown, fenceStart).next;
  let codeStart = 0;
  for (const line of code.split(/\r\n|\n|\r/)) {
    const { end, next } = lineEnd(markdown, at);
    lines.push({ code: codeStart, source: Math.max(at, end - line.length) });
    codeStart = lineEnd(code, codeStart).next;
    at = next;
  }
  return (offset) => {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lines[middle]?.code ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const line = lines[low];
    return line ? line.source + offset - line.code : fenceStart;
  };
}

function lineEnd(text: string, from: number): { end: number; next: number } {
  let end = from;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return { end, next: end + (text.startsWith('\r\n', end) ? 2 : 1) };
}

export interface Fence {
  /** In lower case; `''` when the fence names none. */
  readonly lang: string;
  /** What follows the language, for example `plain` or `type=Container`. */
  readonly meta: string;
  readonly code: string;
  /** Where the opening fence stands in the source. */
  readonly start: number;
  /** The offset in the source of an offset in `code`. */
  readonly toSource: (offsetInCode: number) => number;
}
