import type { DefinitionId, KindId } from './types.ts';

/** The one place where a text becomes a definition's id. */
export function definitionId(text: string): DefinitionId {
  return text as DefinitionId;
}

/** The id of a kind: `apps/v1/Deployment`; `/v1/Pod` in the core group. */
export function kindId(group: string, version: string, kind: string): KindId {
  return `${group}/${version}/${kind}` as KindId;
}

/** The `apiVersion` of a kind or type as manifests write it: `apps/v1`; `v1` in the core group. */
export function apiVersionOf({ group, version }: Versioned): string {
  return group === '' ? version : `${group}/${version}`;
}

/** The parts of a definition's id: `io.k8s.api.core`, `v1`, `PodSpec`. */
export function partsOfId(id: DefinitionId): { parent: string; version: string; name: string } {
  const [name = '', version = '', ...parent] = id.split('.').reverse();
  return { parent: parent.reverse().join('.'), version, name };
}

interface Versioned {
  /** `''` for the core group. */
  readonly group: string;
  readonly version: string;
}
