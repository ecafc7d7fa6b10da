import type { SchemaIndex } from '../schema/schema-index.ts';
import type { DefinitionId } from '../schema/types.ts';
import { parseSkeleton } from '../skeleton/parse-skeleton.ts';
import type { ParsedSkeleton } from '../skeleton/types.ts';

/** The definition that a file of `reference/types` describes; `undefined` for other files and unknown types. */
export function typeOfFile(
  file: string,
  text: string,
  index: SchemaIndex,
): DefinitionId | undefined {
  if (typeNameOf(file) === undefined) return undefined;
  return typeOfSkeleton(file, parseSkeleton(text, { file }).skeleton, index);
}

/** As `typeOfFile`, for a file that is parsed already: the type named in its head counts before the file's name. */
export function typeOfSkeleton(
  file: string,
  skeleton: ParsedSkeleton,
  index: SchemaIndex,
): DefinitionId | undefined {
  const name = typeNameOf(file);
  const head = skeleton.documents[0]?.headType;
  const named = head?.t === 'name' ? index.resolveTypeName(head.name)[0] : undefined;
  return (named ?? (name === undefined ? undefined : index.resolveTypeName(name)[0]))?.id;
}

/** `Container` of `reference/types/Container.yaml`. */
export function typeNameOf(file: string): string | undefined {
  return /(?:^|\/)reference\/types\/([^/]+)\.ya?ml$/.exec(file)?.[1];
}
