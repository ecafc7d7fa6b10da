import type { Finding } from '../../skeleton/types.ts';
import type { SkeletonModel } from '../skeleton-model.ts';

/** The official description says that the field is deprecated. To say something of it without using it is no finding. */
export function fieldDeprecated({ entries }: SkeletonModel): Finding[] {
  return entries.flatMap((walked) => {
    if (!walked.field?.deprecated || walked.mapKey) return [];
    if (walked.entry.note && walked.entry.value.t === 'empty') return [];
    return [
      {
        code: 'field-deprecated' as const,
        span: walked.entry.keySpan,
        message: `${walked.place.definition.name} の「${walked.field.name}」は非推奨です。`,
        hint: '公式の説明にある代わりの書き方を使ってください。',
      },
    ];
  });
}
