import { typeLabel } from '../../schema/type-label.ts';
import type { SchemaIndex } from '../../schema/schema-index.ts';
import type { TypeExpr } from '../../schema/types.ts';
import type { Finding, SkeletonNode } from '../../skeleton/types.ts';
import { checkScalar } from '../check-scalar.ts';
import { isPlaceholder } from '../placeholder.ts';
import type { SkeletonModel } from '../skeleton-model.ts';
import type { WalkedValue } from '../walk-skeleton.ts';

/** The value is of another type than the field: a text for a number, a list for a single object. */
export function valueType({ values, index }: SkeletonModel): Finding[] {
  return values.flatMap((value) => {
    const problem = check(value.node, value.type, index);
    if (!problem) return [];
    const isCollection = value.node.t === 'mapping' || value.node.t === 'sequence';
    const { entry } = value.entry;
    return [
      {
        code: 'value-type' as const,
        span: isCollection && entry.value === value.node ? entry.keySpan : value.node.span,
        message: messageFor(value, typeLabel(value.type, index.schema)),
        hint: problem,
      },
    ];
  });
}

function messageFor({ node, entry }: WalkedValue, label: string): string {
  const { key } = entry.entry;
  if (node.t === 'scalar') {
    const shown = node.value.length > 40 ? `${node.value.slice(0, 40)}…` : node.value;
    return `「${key}」の値「${shown.trim()}」は \`${label}\` として読めません。`;
  }
  return `「${key}」の型は \`${label}\` ですが、${node.t === 'sequence' ? '並び（リスト）' : 'キーと値の組'}が書かれています。`;
}

/** What to do about the value; `undefined` when it fits. */
function check(node: SkeletonNode, type: TypeExpr, index: SchemaIndex): string | undefined {
  if (node.t === 'empty' || type.t === 'any') return undefined;
  if (type.t === 'oneOf') {
    const problems = type.of.map((member) => check(node, member, index));
    return problems.includes(undefined) ? undefined : problems[0];
  }
  if (node.t === 'scalar') {
    if (isPlaceholder(node)) return undefined;
    return checkScalar(
      node,
      type,
      type.t === 'ref' ? index.definitionOfType(type)?.opaque : undefined,
    );
  }
  const opaque = type.t === 'ref' ? index.definitionOfType(type)?.opaque : undefined;
  if (opaque === 'json' || opaque === 'object') return undefined;
  if (type.t === 'scalar' || opaque) return '1 つの値をキーと同じ行に書いてください。';
  if (type.t === 'array') {
    return node.t === 'sequence'
      ? undefined
      : '要素ごとに行頭へ「- 」を付けて、並びにしてください。';
  }
  return node.t === 'mapping' ? undefined : '「- 」を取り、「キー: 値」の形で書いてください。';
}
