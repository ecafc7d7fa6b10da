import type { SourceFile } from '../text/source-file.ts';
import { type ParsedMarkdown, parseMarkdown } from './parse-markdown.ts';

/**
 * Parses a note once for everyone who asks: the check, the links and the cards read the same tree. Nobody may change it.
 * It is kept as long as the source is.
 */
export function parseNote(source: SourceFile): ParsedMarkdown {
  const known = parsed.get(source);
  if (known) return known;
  const fresh = parseMarkdown(source.text, { mdx: source.file.endsWith('.mdx') });
  parsed.set(source, fresh);
  return fresh;
}

const parsed = new WeakMap<SourceFile, ParsedMarkdown>();
