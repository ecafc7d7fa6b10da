import { parseSkeleton } from '../skeleton/parse-skeleton.ts';
import type { Span } from '../text/position.ts';
import type { ParsedMarkdown } from './parse-markdown.ts';

/** The kinds that a note's frontmatter lists, each with its place. Frontmatter of another shape has none. */
export function readNoteKinds({ root, shift }: ParsedMarkdown, markdown: string): NoteKind[] {
  const node = root.children[0];
  const start = node?.type === 'yaml' ? node.position?.start.offset : undefined;
  if (node?.type !== 'yaml' || start === undefined) return [];
  const offset = markdown.indexOf(node.value, start + shift);
  const frontmatter = parseSkeleton(node.value, { file: '' }).skeleton.documents[0]?.root;
  if (frontmatter?.t !== 'mapping') return [];
  const kinds = frontmatter.entries.find(({ key }) => key === 'kinds')?.value;
  if (kinds?.t !== 'sequence') return [];
  return kinds.items.flatMap((item) =>
    item.t === 'scalar'
      ? [
          {
            name: item.value,
            span: { start: item.span.start + offset, end: item.span.end + offset },
          },
        ]
      : [],
  );
}

export interface NoteKind {
  readonly name: string;
  readonly span: Span;
}
