import type { SchemaIndex } from '../schema/schema-index.ts';
import type { DefinitionId, KindId } from '../schema/types.ts';
import { parseSkeleton } from '../skeleton/parse-skeleton.ts';
import type { Annotation } from '../skeleton/types.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { AuthorWords } from './arrange-rows.ts';
import { type EveryKindNotes, readEveryKind } from './every-kind.ts';
import { resolveSkeleton, type ResolvedSkeleton } from './resolve-skeleton.ts';
import { typeOfFile } from './type-of-file.ts';

/** Reads the skeletons among the sources. What they get wrong is for the linter; here it is left out. */
export function readSkeletons(sources: readonly SourceFile[], index: SchemaIndex): Skeletons {
  const kinds = new Map<KindId, ReadSkeleton>();
  const types = new Map<DefinitionId, ReadSkeleton>();
  for (const source of sources) {
    if (!/^reference\/(?:kinds|types)\//.test(source.file)) continue;
    const skeleton = readSkeleton(source, index);
    const subject = skeleton?.resolved[0]?.subject;
    if (!skeleton || !subject) continue;
    if (subject.t === 'type') types.set(subject.id, skeleton);
    else kinds.set(subject.id, skeleton);
  }
  return { kinds, types, everyKind: readEveryKind(sources, index) };
}

/** Reads one skeleton; `undefined` if it describes nothing of the schema. */
export function readSkeleton(
  { file, text }: SourceFile,
  index: SchemaIndex,
): ReadSkeleton | undefined {
  const { skeleton } = parseSkeleton(text, { file });
  const type = typeOfFile(file, text, index);
  const subject = type && { t: 'type' as const, id: type };
  const { resolved } = resolveSkeleton(skeleton, index, { file, subject });
  const [main] = resolved;
  if (!main) return undefined;
  const { annotations } = skeleton;
  return { file, source: text, annotations, resolved, lead: main.lead?.text, ...wordsOf(main) };
}

/** Returns what the author wrote that bears on the page of a kind or type with this skeleton. */
export function authorWords(
  own: ReadSkeleton | undefined,
  { types, everyKind }: Skeletons,
): AuthorWords {
  return {
    skeletonOrder: own?.order ?? new Map(),
    notes: own?.notes ?? new Map(),
    typeNotes: new Map([...types].map(([id, { notes }]) => [id, notes])),
    everyKind,
  };
}

/** The keys of a map share its path: the first to stand there, and the first to say something, count. */
function wordsOf({ entries }: ResolvedSkeleton): Pick<ReadSkeleton, 'order' | 'notes'> {
  const order = new Map<string, number>();
  const notes = new Map<string, string>();
  for (const { path, note } of entries) {
    if (!order.has(path)) order.set(path, order.size);
    if (note && !notes.has(path)) notes.set(path, note.text);
  }
  return { order, notes };
}

export interface Skeletons {
  readonly kinds: ReadonlyMap<KindId, ReadSkeleton>;
  readonly types: ReadonlyMap<DefinitionId, ReadSkeleton>;
  readonly everyKind: EveryKindNotes;
}

export interface ReadSkeleton {
  readonly file: string;
  readonly source: string;
  readonly annotations: readonly Annotation[];
  /** One for each YAML document; the first is the skeleton. */
  readonly resolved: readonly ResolvedSkeleton[];
  /** What the kind or type is for, in the author's words: inline Markdown. */
  readonly lead: string | undefined;
  /** The paths, each with its place in the skeleton. */
  readonly order: ReadonlyMap<string, number>;
  /** The author's notes, by path: inline Markdown. */
  readonly notes: ReadonlyMap<string, string>;
}
