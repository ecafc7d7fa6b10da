import { apiVersionOf } from '../../schema/ids.ts';
import type { SchemaIndex } from '../../schema/schema-index.ts';
import type { Resource } from '../../schema/types.ts';
import type { Finding, SkeletonScalar } from '../../skeleton/types.ts';
import type { Identity } from '../identify-manifest.ts';

/** The kind exists, but the API serves it under another `apiVersion`. */
export function apiVersionMismatch(identity: Identity, index: SchemaIndex): Finding[] {
  if (identity.t === 'api-version-mismatch')
    return finding(identity.apiVersion, identity.resource, identity.resources);
  // Once the kind is put right, its apiVersion may still be wrong.
  if (identity.t === 'kind-type-conflict' || identity.t === 'kind-unknown') {
    const { apiVersion, resource } = identity;
    if (!resource || apiVersion?.value === apiVersionOf(resource)) return [];
    return finding(apiVersion, resource, index.resourcesOfKind(resource.kind));
  }
  return [];
}

function finding(
  apiVersion: SkeletonScalar | undefined,
  resource: Resource,
  resources: readonly Resource[],
): Finding[] {
  if (!apiVersion) return [];
  const others = resources
    .filter((one) => one !== resource)
    .map((one) => `\`${apiVersionOf(one)}\``);
  const more = others.length > 0 ? `ほかに ${others.join('、')} でも提供されています。` : '';
  return [
    {
      code: 'api-version-mismatch',
      span: apiVersion.span,
      message: `${resource.kind} は「${apiVersion.value}」では提供されていません。`,
      hint: `\`${apiVersionOf(resource)}\` と書いてください。${more}`,
    },
  ];
}
