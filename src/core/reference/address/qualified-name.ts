import type { Definition, Resource } from '../../schema/types.ts';

/** `apps/v1/Deployment`, `core/v1/Pod`: as in the address of the kind's page, but in API case. */
export function qualifiedKind({ group, version, kind }: Resource): string {
  return `${group || 'core'}/${version}/${kind}`;
}

/** `core/v1/PodSpec`, likewise. */
export function qualifiedType({ group, version, name }: Definition): string {
  return `${group || 'core'}/${version}/${name}`;
}
