import type { SchemaIndex } from '../schema/schema-index.ts';
import type { DefinitionId } from '../schema/types.ts';
import { parseSkeleton } from '../skeleton/parse-skeleton.ts';
import type { ParsedSkeleton, SkeletonEntry } from '../skeleton/types.ts';
import { closestName } from '../text/closest-name.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { SourceFile } from '../text/source-file.ts';

/** The file whose words hold for the same field of every kind: `apiVersion`, `metadata`, `spec`, … */
export const everyKindFile = 'reference/every-kind.yaml';

/** Reads the notes of `reference/every-kind.yaml`; there are none if it is not among the sources. */
export function readEveryKind(sources: readonly SourceFile[], index: SchemaIndex): EveryKindNotes {
  const source = sources.find(({ file }) => file === everyKindFile);
  const entries = source ? entriesOf(parseSkeleton(source.text, source).skeleton) : [];
  const resources = [...index.schema.resources.values()];
  return {
    definitions: new Set(resources.map(({ definition }) => definition)),
    notes: new Map(entries.flatMap(({ key, note }) => (note ? [[key, note.text]] : []))),
  };
}

/** Finds the keys of `reference/every-kind.yaml` that no kind has as a field. */
export function lintEveryKind(skeleton: ParsedSkeleton, index: SchemaIndex): Diagnostic[] {
  const { definitions, resources } = index.schema;
  const known = new Set(
    [...resources.values()].flatMap(
      ({ definition }) => definitions.get(definition)?.fields.map(({ name }) => name) ?? [],
    ),
  );
  return entriesOf(skeleton)
    .filter(({ key }) => !known.has(key))
    .map(({ key, keySpan }) => {
      const near = closestName(key, [...known]);
      return {
        code: 'field-unknown',
        severity: 'error',
        file: everyKindFile,
        span: keySpan,
        message: `「${key}」というフィールドを持つ種類はありません。`,
        ...(near !== undefined && { hint: `\`${near}\` ではありませんか。` }),
      };
    });
}

function entriesOf({ documents }: ParsedSkeleton): readonly SkeletonEntry[] {
  const root = documents[0]?.root;
  return root?.t === 'mapping' ? root.entries : [];
}

/** What holds for a field of every kind, wherever a kind stands: on its page, and as the type of a field. */
export interface EveryKindNotes {
  /** The definitions of the kinds. */
  readonly definitions: ReadonlySet<DefinitionId>;
  /** Inline Markdown, by the name of the field. */
  readonly notes: ReadonlyMap<string, string>;
}
