import type { SchemaIndex } from '../schema/schema-index.ts';
import { parseSkeleton } from '../skeleton/parse-skeleton.ts';
import type { Diagnostic, DiagnosticCode } from '../text/diagnostic.ts';
import type { SourceFile } from '../text/source-file.ts';
import { everyKindFile, lintEveryKind } from './every-kind.ts';
import { lintAuthorWords } from './lint-author-words.ts';
import { lintNoteSet, type NoteSetOptions } from './lint-note-set.ts';
import { lintNote } from './lint-note.ts';
import { lintSkeletonSet } from './lint-skeleton-set.ts';
import { resolveSkeleton } from './resolve-skeleton.ts';
import { typeNameOf, typeOfSkeleton } from './type-of-file.ts';

/**
 * Checks all files of the authors: skeletons, notes, and any other manifest. Returns the findings by file and position.
 * A fault in the check of one file becomes a finding of that file.
 */
export function lintSources(
  sources: readonly SourceFile[],
  index: SchemaIndex,
  options?: NoteSetOptions,
): Diagnostic[] {
  const sorted = [...sources].sort((a, b) => compare(a.file, b.file));
  const checked = sorted.map((source) => ({ source, own: lintSource(source, index) }));
  const sound = checked.filter(({ own }) => !own.some(({ code }) => unreadable.has(code)));
  const files = sound.map(({ source }) => source);
  const across = Map.groupBy(
    [...lintNoteSet(files, options), ...lintSkeletonSet(files, index)],
    ({ file }) => file,
  );
  return checked.flatMap(({ source, own }) =>
    [...own, ...(across.get(source.file) ?? [])].sort(byPosition),
  );
}

/** Findings behind which a file says nothing about the others. */
const unreadable = new Set<DiagnosticCode>(['encoding-invalid', 'internal-error']);

function lintSource(source: SourceFile, index: SchemaIndex): Diagnostic[] {
  if (source.broken) return [brokenEncoding(source)];
  try {
    return /\.mdx?$/.test(source.file) ? lintNote(source, index) : lintSkeleton(source, index);
  } catch (error) {
    return [internalError(source.file, error)];
  }
}

function lintSkeleton({ file, text }: SourceFile, index: SchemaIndex): Diagnostic[] {
  const { skeleton, diagnostics } = parseSkeleton(text, { file });
  const words = lintAuthorWords(skeleton, { file, text }, index);
  if (file === everyKindFile) return [...diagnostics, ...words, ...lintEveryKind(skeleton, index)];
  const id = typeOfSkeleton(file, skeleton, index);
  const name = typeNameOf(file);
  if (name !== undefined && id === undefined)
    return [...diagnostics, ...words, unknownType(file, name)];
  const subject = name === undefined || id === undefined ? undefined : { t: 'type' as const, id };
  const joined = resolveSkeleton(skeleton, index, { file, subject });
  const found = [...diagnostics, ...joined.diagnostics];
  const isKind = /(?:^|\/)reference\/kinds\//.test(file);
  return isKind && joined.resolved.length === 0 && found.length === 0
    ? [noKind(file), ...words]
    : [...found, ...words];
}

function brokenEncoding({ file, text }: SourceFile): Diagnostic {
  const at = text.indexOf('\ufffd');
  return {
    code: 'encoding-invalid',
    severity: 'error',
    file,
    ...(at >= 0 && { span: { start: at, end: at + 1 } }),
    message: 'UTF-8 のテキストとして読めません。',
    hint: 'Shift_JIS などで保存されているなら、UTF-8 で保存し直してください。',
  };
}

function unknownType(file: string, name: string): Diagnostic {
  return {
    code: 'type-unknown',
    severity: 'error',
    file,
    message: `ファイル名の「${name}」という型は API にありません。`,
    hint: 'ファイル名を型の名前にするか、先頭の行に「// apps/v1/DeploymentSpec」の形で型を書いてください。',
  };
}

function noKind(file: string): Diagnostic {
  return {
    code: 'kind-unknown',
    severity: 'error',
    file,
    message: 'このスケルトンがどの kind のものか分かりません。',
    hint: '先頭に `apiVersion` と `kind` を書いてください。',
  };
}

function internalError(file: string, error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: 'internal-error',
    severity: 'error',
    file,
    message: `このファイルの検査中に、検査するプログラムの側で不具合が起きました（${reason}）。`,
    hint: 'ファイルを添えて、プログラムの不具合として報告してください。ほかのファイルの検査は続いています。',
  };
}

function byPosition(a: Diagnostic, b: Diagnostic): number {
  return (a.span?.start ?? -1) - (b.span?.start ?? -1) || compare(a.code, b.code);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
