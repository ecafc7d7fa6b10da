import type { SchemaIndex } from '../../schema/schema-index.ts';
import { parseSkeleton } from '../../skeleton/parse-skeleton.ts';
import type { SkeletonNode } from '../../skeleton/types.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { identifyManifest, subjectOf } from '../identify-manifest.ts';
import { walkSkeleton } from '../walk-skeleton.ts';
import type { FieldOccurrences } from './note-coverage.ts';

/**
 * Counts the fields that stand in manifests, each at its place. The items of a `List` count as manifests of their own.
 * Documents that describe nothing of the schema are `skipped`; keys that the schema does not know are not counted.
 */
export function countFields(sources: readonly SourceFile[], index: SchemaIndex): FieldCounts {
  const manifests = sources
    .flatMap(({ file, text }) => parseSkeleton(text, { file }).skeleton.documents)
    .flatMap(({ root }) => unwrapList(root));
  const counted = manifests.flatMap((root) => countManifest(root, index) ?? []);
  return {
    occurrences: counted.flat(),
    manifests: counted.length,
    skipped: manifests.length - counted.length,
  };
}

function unwrapList(root: SkeletonNode): SkeletonNode[] {
  if (root.t === 'empty') return [];
  if (root.t !== 'mapping') return [root];
  const value = (key: string) => root.entries.find((entry) => entry.key === key)?.value;
  const kind = value('kind');
  const items = value('items');
  const isList = kind?.t === 'scalar' && kind.value === 'List' && items?.t === 'sequence';
  return isList ? items.items.flatMap(unwrapList) : [root];
}

/** One manifest's occurrences, as a list of its own; `undefined` if it describes nothing of the schema. */
function countManifest(root: SkeletonNode, index: SchemaIndex): FieldOccurrences[][] | undefined {
  const { schema } = index;
  const subject = subjectOf(identifyManifest(root, index));
  const id = subject?.t === 'resource' ? schema.resources.get(subject.id)?.definition : subject?.id;
  const definition = id === undefined ? undefined : schema.definitions.get(id);
  if (!subject || !definition) return undefined;
  const { entries } = walkSkeleton(root, definition, index);
  const fields = entries.flatMap((entry) => (entry.field && !entry.mapKey ? [entry] : []));
  return [
    fields.map(({ place, field, path }) => ({
      type: place.definition.name,
      field: field.name,
      count: 1,
      ...(subject.t === 'resource' && { at: { kind: subject.id, path } }),
    })),
  ];
}

export interface FieldCounts {
  readonly occurrences: readonly FieldOccurrences[];
  /** How many manifests were counted. */
  readonly manifests: number;
  /** How many documents describe nothing of the schema. */
  readonly skipped: number;
}
