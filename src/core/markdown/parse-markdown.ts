import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { frontmatter } from 'micromark-extension-frontmatter';
import { mdxjs } from 'micromark-extension-mdxjs';

/**
 * Parses a note. MDX that cannot be read is parsed as plain Markdown, with `problem` saying what is wrong and where.
 * Offsets of nodes are those of `source` once `shift` is added.
 */
export function parseMarkdown(
  source: string,
  { mdx = false }: MarkdownOptions = {},
): ParsedMarkdown {
  // micromark leaves a byte order mark out and counts from behind it.
  const shift = source.startsWith('\ufeff') ? 1 : 0;
  if (!mdx) return { root: parse(source, false), shift };
  try {
    return { root: parse(source, true), shift };
  } catch (error) {
    const offset = offsetOf(error);
    const reason = error instanceof Error ? error.message : String(error);
    const problem = { reason, ...(offset !== undefined && { offset: offset + shift }) };
    return { root: parse(source, false), shift, problem };
  }
}

function parse(source: string, mdx: boolean): Root {
  return fromMarkdown(source, {
    extensions: [frontmatter(['yaml']), ...(mdx ? [mdxjs()] : [])],
    mdastExtensions: [frontmatterFromMarkdown(['yaml']), ...(mdx ? [mdxFromMarkdown()] : [])],
  });
}

/** The offset in micromark's error, which names it as a point or as the start of a range. */
function offsetOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('place' in error)) return undefined;
  const { place } = error;
  if (typeof place !== 'object' || place === null) return undefined;
  const point = 'start' in place ? place.start : place;
  if (typeof point !== 'object' || point === null || !('offset' in point)) return undefined;
  return typeof point.offset === 'number' ? point.offset : undefined;
}

export interface MarkdownOptions {
  /** Default: `false`. */
  readonly mdx?: boolean;
}

export interface ParsedMarkdown {
  readonly root: Root;
  readonly shift: number;
  readonly problem?: { readonly reason: string; readonly offset?: number };
}
