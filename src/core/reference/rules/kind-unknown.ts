import { apiVersionOf } from '../../schema/ids.ts';
import type { Finding } from '../../skeleton/types.ts';
import type { Identity } from '../identify-manifest.ts';

/** The manifest's group is served, but no kind of this name is. */
export function kindUnknown(identity: Identity): Finding[] {
  if (identity.t !== 'kind-unknown') return [];
  const { kind, apiVersion, suggestion } = identity;
  const where = apiVersion ? `「${apiVersion.value}」に` : '';
  const hint = suggestion
    ? `\`kind: ${suggestion.kind}\`（apiVersion は \`${apiVersionOf(suggestion)}\`）ではありませんか。`
    : '綴りを確かめてください。カスタムリソースなら、そのグループを apiVersion に書いてください。';
  return [
    {
      code: 'kind-unknown',
      span: kind.span,
      message: `${where}「${kind.value}」という kind はありません。`,
      hint,
    },
  ];
}
