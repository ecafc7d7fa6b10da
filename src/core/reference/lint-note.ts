import { parseDiagram } from '../diagram/parse-diagram.ts';
import { fieldLinksOf } from '../markdown/find-field-links.ts';
import { type Fence, fencesOf } from '../markdown/find-fences.ts';
import { readFrontmatter } from '../markdown/read-frontmatter.ts';
import { readNoteKinds } from '../markdown/note-kinds.ts';
import type { ParsedMarkdown } from '../markdown/parse-markdown.ts';
import { parseNote } from '../markdown/parse-note.ts';
import type { SchemaIndex } from '../schema/schema-index.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { SourceFile } from '../text/source-file.ts';
import { linkFinding, unknownKind } from './link-finding.ts';
import { fieldLinkResolver } from './resolve-field-link.ts';
import { resolveFence } from './resolve-fence.ts';

/** Checks the manifests and diagrams in a note's fences and the fields, types and kinds that the note names. */
export function lintNote(source: SourceFile, index: SchemaIndex): Diagnostic[] {
  const { file, text } = source;
  const parsed = parseNote(source);
  const kinds = readNoteKinds(parsed, text);
  const resolve = fieldLinkResolver(index, { kinds: kinds.map(({ name }) => name) });
  const fences = fencesOf(parsed, text).flatMap((fence) =>
    fence.lang === 'diagram'
      ? diagramFindings(fence, file)
      : (resolveFence(fence, index, { file })?.diagnostics ?? []),
  );
  const links = fieldLinksOf(parsed, text).flatMap(
    (candidate) => linkFinding(candidate, resolve(candidate.text), index, file) ?? [],
  );
  const unknownKinds = kinds
    .filter(({ name }) => index.resourcesOfKind(name).length === 0)
    .map(({ name, span }) => unknownKind(name, span, index, file));
  return [
    ...frontmatterFindings(text, file),
    ...mdxProblem(parsed.problem, text, file),
    ...unknownKinds,
    ...fences,
    ...links,
  ];
}

/** Markdown outside the notes needs no frontmatter; without it, a note would be missing from the site. */
function frontmatterFindings(text: string, file: string): Diagnostic[] {
  if (!/(?:^|\/)content\/notes\//.test(file)) return [];
  return readFrontmatter(text).findings.map((finding) => ({ ...finding, severity: 'error', file }));
}

/** What cannot be drawn would be missing from the page. */
function diagramFindings({ code, start, toSource }: Fence, file: string): Diagnostic[] {
  return parseDiagram(code).findings.map(({ span, ...finding }) => ({
    ...finding,
    severity: 'error',
    file,
    // What is said of the whole diagram stands at its fence.
    span:
      span && span.end > span.start
        ? { start: toSource(span.start), end: toSource(span.end) }
        : { start, end: start + 3 },
  }));
}

function mdxProblem(problem: ParsedMarkdown['problem'], text: string, file: string): Diagnostic[] {
  if (!problem) return [];
  const { reason, offset } = problem;
  return [
    {
      code: 'mdx-syntax',
      severity: 'error',
      file,
      ...(offset !== undefined && {
        span: { start: offset, end: Math.min(offset + 1, text.length) },
      }),
      message: 'MDX として読めません。',
      hint: `「<」や「{」を文字として書くなら「\\<」「\\{」とするか、コードにしてください（パーサーの指摘: ${reason}）。`,
    },
  ];
}
