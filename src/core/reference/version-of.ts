import { apiVersionOf } from '../schema/ids.ts';
import type { Definition, Resource } from '../schema/types.ts';

/** The `apiVersion` that a manifest of this kind or type bears. */
export function versionOf({ group, version }: Resource | Definition): string {
  return apiVersionOf(group, version);
}
