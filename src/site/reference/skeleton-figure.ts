import type { Element } from 'hast';
import type { DecorationItem, ShikiTransformer } from 'shiki/core';
import type { ResolvedSkeleton } from '../../core/reference/resolve-skeleton.ts';
import type { Definition } from '../../core/schema/types.ts';
import type { Annotation } from '../../core/skeleton/types.ts';
import type { Span } from '../../core/text/position.ts';
import type { Highlight } from '../highlight.ts';

/**
 * Draws a skeleton: every key is a link to its field, every type a link to its page. Where the field's rows stand beside it,
 * lines that hold nothing but a comment are left out, since their words stand there. Returns a `pre` element.
 */
export function drawSkeleton(
  skeleton: DrawnSkeleton,
  links: SkeletonLinks,
  highlight: Highlight,
): Element {
  const shown = shownText(skeleton);
  const decorations: DecorationItem[] = [];
  const decorate = (span: Span, properties: { href?: string; class?: string }) => {
    const start = shown.offset(span.start);
    const end = shown.offset(span.end);
    if (start === undefined || end === undefined || end <= start) return;
    decorations.push({ start, end, tagName: properties.href ? 'a' : 'span', properties });
  };

  for (const { entries, subject } of skeleton.resolved) {
    for (const entry of entries) {
      decorate(entry.keySpan, { href: links.field(entry.path, subject) });
      for (const { span, definition } of entry.types) {
        const target = definition === undefined ? undefined : links.definition(definition);
        if (target) decorate(span, { href: target, class: 't' });
      }
    }
  }
  for (const { span, type, note } of skeleton.annotations) {
    if (type) decorate({ start: span.start, end: type.span.end }, { class: 't' });
    if (note) decorate({ start: type?.span.end ?? span.start, end: note.span.end }, { class: 'n' });
  }
  return highlight(shown.text, 'yaml', decorations, [annotationsAsComments(shown)]);
}

/** Returns the source, or what is left of it without its lines of comment, and how its offsets map onto that. */
function shownText({ source, annotations, keepComments = false }: DrawnSkeleton): ShownText {
  const removed: Span[] = [];
  for (const { span } of keepComments ? [] : annotations) {
    const lineStart = Math.max(source.lastIndexOf('\n', span.start - 1), -1) + 1;
    if (source.slice(lineStart, span.start).trim() !== '') continue;
    const newline = source.indexOf('\n', span.end);
    removed.push({ start: lineStart, end: newline < 0 ? source.length : newline + 1 });
  }
  let text = '';
  let from = 0;
  for (const { start, end } of removed) {
    text += source.slice(from, start);
    from = end;
  }
  text += source.slice(from);
  const leading = /^\s*\n/.exec(text)?.[0].length ?? 0;

  const offset = (at: number) => {
    let before = leading;
    for (const { start, end } of removed) {
      if (at >= end) before += end - start;
      else if (at >= start) return undefined;
    }
    return at < before ? undefined : at - before;
  };
  const inline = annotations.map(({ span }) => offset(span.start)).filter((at) => at !== undefined);
  return { text: text.slice(leading).trimEnd(), offset, annotationStarts: inline };
}

/**
 * YAML knows no `//`: the grammar is shown `# ` in its place, of the same length, and the tokens get their own text back.
 */
function annotationsAsComments({ text, annotationStarts }: ShownText): ShikiTransformer {
  return {
    preprocess() {
      const units = text.split('');
      for (const start of annotationStarts)
        if (text.startsWith('//', start)) units.splice(start, 2, '#', ' ');
      return units.join('');
    },
    tokens(lines) {
      for (const token of lines.flat()) {
        token.content = text.slice(token.offset, token.offset + token.content.length);
      }
      return lines;
    },
  };
}

interface ShownText {
  readonly text: string;
  /** The offset in `text` of an offset in the source, unless its line is left out. */
  readonly offset: (at: number) => number | undefined;
  readonly annotationStarts: readonly number[];
}

export interface DrawnSkeleton {
  readonly source: string;
  /** Lines that hold nothing but a comment are shown. Default: `false`. */
  readonly keepComments?: boolean;
  readonly annotations: readonly Annotation[];
  readonly resolved: readonly Pick<ResolvedSkeleton, 'entries' | 'subject'>[];
}

export interface SkeletonLinks {
  readonly field: (path: string, subject: ResolvedSkeleton['subject']) => string;
  readonly definition: (id: Definition['id']) => string | undefined;
}
