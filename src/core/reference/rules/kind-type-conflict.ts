import { apiVersionOf } from '../../schema/ids.ts';
import type { Finding } from '../../skeleton/types.ts';
import type { Identity } from '../identify-manifest.ts';
import type { ConflictingType } from '../top-level-types.ts';

/** The types written at the top level belong to another kind than the one that the manifest names. */
export function kindTypeConflict(identity: Identity): Finding[] {
  if (identity.t === 'kind-type-conflict') {
    const { kind, conflict, meant } = identity;
    const hint = `\`kind: ${meant.kind}\` ではありませんか。`;
    return [finding(kind.span, kind.value, conflict, hint)];
  }
  if (identity.t !== 'known' || !identity.rival) return [];
  const { kind, rival } = identity;
  const { meant, conflict } = rival;
  const hint =
    `型が正しければ \`kind: ${meant.kind}\`（apiVersion は \`${apiVersionOf(meant)}\`）と書き、` +
    `kind が正しければ型を ${kind.value} のものに直してください。`;
  return [finding(kind.span, kind.value, conflict, hint)];
}

function finding(
  span: Finding['span'],
  kind: string,
  conflict: readonly ConflictingType[],
  hint: string,
): Finding {
  const names = [...new Set(conflict.map(({ name }) => `\`${name}\``))].join('、');
  return {
    code: 'kind-type-conflict',
    ...(span && { span }),
    message: `kind は「${kind}」ですが、注釈の型 ${names} は ${kind} の型ではありません。`,
    hint,
    related: conflict.map(({ entry, name }) => ({
      message: `${entry.key} の型 ${name}`,
      span: entry.type?.span ?? entry.value.span,
    })),
  };
}
