import type { SchemaIndex } from '../schema/schema-index.ts';
import { parseSkeleton } from '../skeleton/parse-skeleton.ts';
import type { ParsedSkeleton } from '../skeleton/types.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Span } from '../text/position.ts';
import type { SourceFile } from '../text/source-file.ts';
import { everyKindFile } from './every-kind.ts';
import { identifyManifest, subjectOf } from './identify-manifest.ts';
import { typeNameOf, typeOfSkeleton } from './type-of-file.ts';

/** Finds what no page would show: a second skeleton of a kind or type, and a second document of a skeleton's file. */
export function lintSkeletonSet(sources: readonly SourceFile[], index: SchemaIndex): Diagnostic[] {
  const parsed = sources
    .filter(({ file }) => file === everyKindFile || /^reference\/(?:kinds|types)\//.test(file))
    .map(({ file, text }) => ({ file, skeleton: parseSkeleton(text, { file }).skeleton }));
  const subjects = Map.groupBy(
    parsed.flatMap(({ file, skeleton }) => {
      const id = subjectId(file, skeleton, index);
      return id === undefined ? [] : [{ file, id }];
    }),
    ({ id }) => id,
  );
  return [
    ...[...subjects.values()].flatMap((group) => sharedSubject(group.map(({ file }) => file))),
    ...parsed.flatMap(({ file, skeleton }) => furtherDocuments(file, skeleton)),
  ];
}

function subjectId(file: string, skeleton: ParsedSkeleton, index: SchemaIndex): string | undefined {
  if (typeNameOf(file) !== undefined) return typeOfSkeleton(file, skeleton, index);
  for (const { root } of skeleton.documents) {
    const subject = subjectOf(identifyManifest(root, index));
    if (subject) return subject.id;
  }
  return undefined;
}

function sharedSubject(files: readonly string[]): Diagnostic[] {
  if (files.length < 2) return [];
  return files.map((file) => {
    const others = files.filter((other) => other !== file).map((other) => `\`${other}\``);
    return unread(
      file,
      undefined,
      `${others.join('、')} も同じ kind か型のスケルトンです。ページに載るのは一つだけです。`,
      '一つのファイルにまとめて、残りを消してください。',
    );
  });
}

function furtherDocuments(file: string, { documents }: ParsedSkeleton): Diagnostic[] {
  return documents
    .filter(({ root, lead }) => root.t !== 'empty' || lead)
    .slice(1)
    .map(({ root, lead }) =>
      unread(
        file,
        lead?.span ?? { start: root.span.start, end: root.span.start },
        'スケルトンのファイルで読まれるのは、最初の YAML 文書だけです。',
        '`---` から下を、その kind か型のファイルに移すか、消してください。',
      ),
    );
}

function unread(file: string, span: Span | undefined, message: string, hint: string): Diagnostic {
  return { code: 'skeleton-unread', severity: 'error', file, ...(span && { span }), message, hint };
}
