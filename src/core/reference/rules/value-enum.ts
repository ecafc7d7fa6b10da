import type { Field } from '../../schema/types.ts';
import type { Finding, SkeletonScalar } from '../../skeleton/types.ts';
import { closestName } from '../../text/closest-name.ts';
import { looksLikeNonString } from '../check-scalar.ts';
import { isPlaceholder } from '../placeholder.ts';
import type { SkeletonModel } from '../skeleton-model.ts';

/** The field lists its values, and this is none of them. Alternatives (`TCP | UDP`) are taken one by one. */
export function valueEnum({ values }: SkeletonModel): Finding[] {
  return values.flatMap(({ node, type, entry }) => {
    const allowed = allowedValues(entry.field);
    if (node.t !== 'scalar' || type.t !== 'scalar' || type.of !== 'string' || allowed.length === 0)
      return [];
    if (node.value === '' || isPlaceholder(node) || looksLikeNonString(node)) return [];
    if (alternatives(node).every((value) => allowed.includes(value))) return [];
    return [
      {
        code: 'value-enum' as const,
        span: node.span,
        message: `「${entry.entry.key}」に「${node.value.trim()}」という値は使えません。`,
        hint: hintFor(node.value.trim(), allowed),
      },
    ];
  });
}

function allowedValues({ enum: values }: Field): string[] {
  return (values ?? []).map(({ value }) => value);
}

function alternatives({ value, style }: SkeletonScalar): string[] {
  return style === 'plain' ? value.split('|').map((part) => part.trim()) : [value];
}

function hintFor(value: string, allowed: readonly string[]): string {
  const near = closestName(value, allowed);
  const list = allowed.map((one) => `\`${one || '""'}\``).join('、');
  return `${near === undefined ? '' : `\`${near}\` ではありませんか。`}使える値は ${list} です。`;
}
