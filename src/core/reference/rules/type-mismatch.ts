import { typeLabel } from '../../schema/type-label.ts';
import { isBuiltInTypeName } from '../../skeleton/parse-type.ts';
import type { Finding, WrittenType } from '../../skeleton/types.ts';
import type { SkeletonModel } from '../skeleton-model.ts';
import type { KnownEntry } from '../walk-skeleton.ts';
import { fitsWrittenType, namesIn } from '../written-type.ts';

/** The written type exists, but is not that of the field. */
export function typeMismatch(model: SkeletonModel): Finding[] {
  const { index } = model;
  const contradicted = conflictingEntries(model);
  return model.entries.flatMap((walked) => {
    if (!walked.field || contradicted.has(walked.entry)) return [];
    const label = typeLabel(walked.type, index.schema);
    return [walked.entry.type, walked.bare]
      .filter((written) => written !== undefined)
      .filter(
        (written) =>
          isKnown(written, walked, model) && !fitsWrittenType(written, walked.type, index),
      )
      .map((written) => ({
        code: 'type-mismatch' as const,
        span: written.span,
        message: `「${walked.entry.key}」の型は \`${spell(written)}\` ではなく \`${label}\` です。`,
        hint: `\`${label}\` と書いてください。`,
      }));
  });
}

/** What kind-type-conflict has said already. */
function conflictingEntries({ identity }: SkeletonModel): Set<unknown> {
  const conflict = identity.t === 'known' ? identity.rival?.conflict : undefined;
  return new Set(conflict?.map(({ entry }) => entry));
}

/** An unknown name has a finding of its own. */
function isKnown(written: WrittenType, walked: KnownEntry, { index }: SkeletonModel): boolean {
  return namesIn(written, { index, near: walked.place.definition.id }).every(
    ({ name, definition }) => definition !== undefined || isBuiltInTypeName(name),
  );
}

function spell(written: WrittenType): string {
  if (written.t === 'array') return `${spell(written.items)}[]`;
  return written.t === 'map' ? `map[string]${spell(written.values)}` : written.name;
}
