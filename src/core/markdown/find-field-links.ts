import type { Nodes } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { Span } from '../text/position.ts';
import { type MarkdownOptions, type ParsedMarkdown, parseMarkdown } from './parse-markdown.ts';

/**
 * Finds what may name a field, type or kind in a note, in reading order: inline code outside links, and in MDX the
 * components `<Field path="…" />` and `<Skeleton kind="…" />`.
 */
export function findFieldLinks(markdown: string, options?: MarkdownOptions): FieldLinkCandidate[] {
  return fieldLinksOf(parseMarkdown(markdown, options), markdown);
}

/** As `findFieldLinks`, for a note that is parsed already. */
export function fieldLinksOf(
  { root, shift }: ParsedMarkdown,
  markdown: string,
): FieldLinkCandidate[] {
  const found: FieldLinkCandidate[] = [];
  visit(root, (node: Nodes) => {
    if (node.type === 'link' || node.type === 'linkReference') return SKIP;
    if (node.type === 'inlineCode') {
      const span = spanOf(node, shift);
      if (span) found.push({ t: 'code', text: node.value, span: withoutTicks(markdown, span) });
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const candidate = fromComponent(node, markdown, shift);
      if (candidate) found.push(candidate);
    }
    return undefined;
  });
  return found;
}

function fromComponent(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  markdown: string,
  shift: number,
): FieldLinkCandidate | undefined {
  const known = components.find(({ name }) => name === node.name);
  const span = spanOf(node, shift);
  if (!known || !span) return undefined;
  const attribute = node.attributes.find(
    (one): one is MdxJsxAttribute => one.type === 'mdxJsxAttribute' && one.name === known.attribute,
  );
  if (typeof attribute?.value !== 'string') return undefined;
  const within = markdown.slice(span.start, span.end).indexOf(attribute.value);
  const start = span.start + Math.max(within, 0);
  const end = within < 0 ? span.end : start + attribute.value.length;
  return { t: known.t, text: attribute.value, span: { start, end } };
}

const components = [
  { name: 'Field', attribute: 'path', t: 'field' },
  { name: 'Skeleton', attribute: 'kind', t: 'skeleton' },
] as const;

function spanOf({ position }: Nodes, shift: number): Span | undefined {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined
    ? undefined
    : { start: start + shift, end: end + shift };
}

function withoutTicks(markdown: string, span: Span): Span {
  const ticks = /^`+/.exec(markdown.slice(span.start, span.end))?.[0].length ?? 0;
  return { start: span.start + ticks, end: span.end - ticks };
}

export interface FieldLinkCandidate {
  /** `code`: inline code; `field`, `skeleton`: the component of that name. */
  readonly t: 'code' | 'field' | 'skeleton';
  readonly text: string;
  /** Where the text stands in the source. */
  readonly span: Span;
}
