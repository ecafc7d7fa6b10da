import { parseSkeleton } from '../skeleton/parse-skeleton.ts';
import type { SkeletonNode, SkeletonScalar } from '../skeleton/types.ts';
import type { Span } from '../text/position.ts';
import type { Paragraph } from './join-pieces.ts';

/** Finds the Japanese values of a data file, each a paragraph, without their quotes. Spans are offsets in `yaml`. */
export function scalarWords(yaml: string): Paragraph[] {
  const { documents } = parseSkeleton(yaml, { file: '' }).skeleton;
  return documents
    .flatMap(({ root }) => scalars(root))
    .filter(({ value }) => japanese.test(value))
    .map((scalar) => [spanOfWords(scalar)]);
}

function scalars(node: SkeletonNode): SkeletonScalar[] {
  if (node.t === 'scalar') return [node];
  if (node.t === 'sequence') return node.items.flatMap(scalars);
  if (node.t === 'mapping') return node.entries.flatMap(({ value }) => scalars(value));
  return [];
}

function spanOfWords({ style, span }: SkeletonScalar): Span {
  return style === 'quoted' ? { start: span.start + 1, end: span.end - 1 } : span;
}

const japanese = /[\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Han}]/u;
