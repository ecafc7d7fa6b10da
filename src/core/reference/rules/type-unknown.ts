import { typeLabel } from '../../schema/type-label.ts';
import type { SchemaIndex } from '../../schema/schema-index.ts';
import { isBuiltInTypeName } from '../../skeleton/parse-type.ts';
import type { Finding } from '../../skeleton/types.ts';
import { closestName } from '../../text/closest-name.ts';
import type { SkeletonModel } from '../skeleton-model.ts';
import type { WalkedEntry } from '../walk-skeleton.ts';
import { namesIn } from '../written-type.ts';

/** The API has no type of the written name. */
export function typeUnknown(model: SkeletonModel): Finding[] {
  return model.entries.flatMap((walked) => {
    const written = walked.entry.type ?? (walked.field && walked.bare);
    if (!written) return [];
    return namesIn(written, { index: model.index, near: walked.place.definition.id })
      .filter(({ name, definition }) => !definition && !isBuiltInTypeName(name))
      .map(({ name, span }) => ({
        code: 'type-unknown' as const,
        span,
        message: `「${name}」という型は API にありません。`,
        hint: hintFor(name, walked, model.index),
      }));
  });
}

function hintFor(name: string, walked: WalkedEntry, { schema }: SchemaIndex): string {
  if (walked.field)
    return `このフィールドの型は \`${typeLabel(walked.type, schema)}\` です。型でなく注記なら「// // ${name}」と書いてください。`;
  const near = closestName(
    name,
    [...schema.definitions.values()].map((definition) => definition.name),
  );
  return near === undefined ? '綴りを確かめてください。' : `\`${near}\` ではありませんか。`;
}
