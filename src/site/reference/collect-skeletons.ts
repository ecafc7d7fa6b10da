import {
  readSkeleton,
  readSkeletons,
  type ReadSkeleton,
} from '../../core/reference/read-skeletons.ts';
import type { EveryKindNotes } from '../../core/reference/every-kind.ts';
import { sketchKind } from '../../core/reference/sketch-skeleton.ts';
import type { SchemaIndex } from '../../core/schema/schema-index.ts';
import type { DefinitionId, KindId } from '../../core/schema/types.ts';
import type { SourceFile } from '../../core/text/source-file.ts';

/** Returns the skeletons of kinds and types: those that authors wrote, and a sketch for every other kind. */
export function collectSkeletons(
  sources: readonly SourceFile[],
  index: SchemaIndex,
): PageSkeletons {
  const { kinds, types, everyKind } = readSkeletons(sources, index);
  const sketched = [...index.schema.resources.values()]
    .filter(({ id }) => !kinds.has(id))
    .flatMap((resource) => {
      const file = `${resource.kind}.yaml`;
      const skeleton = readSkeleton({ file, text: sketchKind(resource, index.schema) }, index);
      return skeleton ? [[resource.id, { ...skeleton, written: false }] as const] : [];
    });
  return {
    kinds: new Map([...written(kinds), ...sketched]),
    types: new Map(written(types)),
    everyKind,
  };
}

function written<K>(skeletons: ReadonlyMap<K, ReadSkeleton>): [K, PageSkeleton][] {
  return [...skeletons].map(([key, skeleton]) => [key, { ...skeleton, written: true }]);
}

/** The skeleton of a kind or type as its page needs it. */
export interface PageSkeleton extends ReadSkeleton {
  /** An author wrote it; otherwise it was sketched from the schema. */
  readonly written: boolean;
}

export interface PageSkeletons {
  readonly kinds: ReadonlyMap<KindId, PageSkeleton>;
  readonly types: ReadonlyMap<DefinitionId, PageSkeleton>;
  readonly everyKind: EveryKindNotes;
}
