import { apiVersionOf, kindId } from '../schema/ids.ts';
import type { SchemaIndex } from '../schema/schema-index.ts';
import type { Definition, DefinitionId, KindId, Resource } from '../schema/types.ts';
import type { SkeletonEntry, SkeletonNode, SkeletonScalar } from '../skeleton/types.ts';
import { closestName } from '../text/closest-name.ts';
import {
  type ConflictingType,
  conflictingTypes,
  kindOfTypes,
  typedEntries,
} from './top-level-types.ts';

/**
 * Finds out what a manifest describes, from its `apiVersion`, its `kind` and, where these do not agree, the types that
 * its author wrote at the top level. `foreign` and `unnamed` manifests are none of the schema's business.
 */
export function identifyManifest(root: SkeletonNode, index: SchemaIndex): Identity {
  const entries = root.t === 'mapping' ? root.entries : [];
  const apiVersion = scalarOf(entries, 'apiVersion');
  const kind = scalarOf(entries, 'kind');
  if (!kind) return { t: 'unnamed' };
  if (apiVersion && isForeign(apiVersion.value, kind.value, index)) return { t: 'foreign' };
  const written = { kind, ...(apiVersion && { apiVersion }) };
  const resources = index.resourcesOfKind(kind.value);
  const served = resources.find((one) => !apiVersion || apiVersionOf(one) === apiVersion.value);
  const conflict = conflictingTypes(entries, served ?? resources[0], index);
  const meant = conflict && kindOfTypes(conflict, apiVersion?.value, index);
  if (conflict && meant && !served) {
    return { t: 'kind-type-conflict', ...written, meant, conflict, resource: meant };
  }
  if (served) {
    const rival = conflict && meant && { conflict, meant };
    return { t: 'known', ...written, resource: served, ...(rival && { rival }) };
  }
  const first = nearestVersion(resources, apiVersion?.value);
  if (first) return { t: 'api-version-mismatch', ...written, resources, resource: first };
  const definition = unservedKind(kind.value, apiVersion?.value, index);
  if (definition) return { t: 'unserved', definition: definition.id };
  if (generalKinds.has(kind.value)) return { t: 'foreign' };
  return { t: 'kind-unknown', ...written, ...guessKind(entries, kind.value, index) };
}

/** What the manifest's fields are checked against; `undefined` when it is none of the schema's. */
export function subjectOf(identity: Identity): SkeletonSubject | undefined {
  if (identity.t === 'unserved') return { t: 'type', id: identity.definition };
  if (!('resource' in identity) || !identity.resource) return undefined;
  const { group, version, kind } = identity.resource;
  return { t: 'resource', id: kindId(group, version, kind) };
}

/** Kinds of files that no API serves although they bear `apiVersion: v1`: kubeconfig and kubectl's own list. */
const generalKinds = new Set(['Config', 'List']);

function scalarOf(entries: readonly SkeletonEntry[], key: string): SkeletonScalar | undefined {
  const value = entries.find((entry) => entry.key === key)?.value;
  return value?.t === 'scalar' && value.value.trim() !== '' ? value : undefined;
}

/** A group with a dot that the schema does not serve belongs to a custom resource or a tool, unless it is a typo. */
function isForeign(
  apiVersion: string,
  kind: string,
  { schema, resourcesOfKind }: SchemaIndex,
): boolean {
  const slash = apiVersion.lastIndexOf('/');
  const group = slash < 0 ? '' : apiVersion.slice(0, slash);
  if (!group.includes('.')) return false;
  const groups = new Set([...schema.resources.values()].map((resource) => resource.group));
  if (groups.has(group)) return false;
  const own = resourcesOfKind(kind).map((resource) => resource.group);
  return (
    closestName(
      group,
      own.filter((name) => name.includes('.')),
    ) === undefined
  );
}

function nearestVersion(
  resources: readonly Resource[],
  apiVersion: string | undefined,
): Resource | undefined {
  const group = apiVersion?.includes('/') ? apiVersion.split('/')[0] : '';
  return resources.find((resource) => resource.group === group) ?? resources[0];
}

/** Kinds that are bodies of requests or answers (`DeploymentList`, `Eviction`, `Status`) have a definition only. */
function unservedKind(
  kind: string,
  apiVersion: string | undefined,
  index: SchemaIndex,
): Definition | undefined {
  return index
    .definitionsNamed(kind)
    .find(
      (definition) =>
        definition.fields.some(({ name }) => name === 'kind') &&
        (apiVersionOf(definition) === apiVersion || definition.group === 'meta'),
    );
}

/** A kind to go on with: the one that the top-level types point to, else one that is a slip away. */
function guessKind(
  entries: readonly SkeletonEntry[],
  kind: string,
  index: SchemaIndex,
): { suggestion?: Resource; resource?: Resource } {
  const typed = typedEntries(entries, index);
  const byTypes = typed.length > 0 ? kindOfTypes(typed, undefined, index) : undefined;
  if (byTypes) return { suggestion: byTypes, resource: byTypes };
  const resources = [...index.schema.resources.values()];
  const byPlural = index.resourcesByPlural(kind.toLowerCase())[0];
  const near = closestName(
    kind,
    resources.map((resource) => resource.kind),
  );
  const suggestion = byPlural ?? (near === undefined ? undefined : index.resourcesOfKind(near)[0]);
  return suggestion ? { suggestion, resource: suggestion } : {};
}

/** What a skeleton describes: a kind as a whole, or a type without a manifest around it. */
export type SkeletonSubject =
  | { readonly t: 'resource'; readonly id: KindId }
  | { readonly t: 'type'; readonly id: DefinitionId };

interface Written {
  readonly kind: SkeletonScalar;
  readonly apiVersion?: SkeletonScalar;
}

/** `resource` is what the fields are checked against, also where the manifest's head is wrong. */
export type Identity =
  | ({
      readonly t: 'known';
      readonly resource: Resource;
      /** The written types belong to another kind, although `apiVersion` and `kind` agree. */
      readonly rival?: { readonly conflict: readonly ConflictingType[]; readonly meant: Resource };
    } & Written)
  | ({
      readonly t: 'kind-type-conflict';
      readonly resource: Resource;
      readonly meant: Resource;
      readonly conflict: readonly ConflictingType[];
    } & Written)
  | ({
      readonly t: 'api-version-mismatch';
      readonly resource: Resource;
      readonly resources: readonly Resource[];
    } & Written)
  | ({
      readonly t: 'kind-unknown';
      readonly resource?: Resource;
      readonly suggestion?: Resource;
    } & Written)
  | { readonly t: 'unserved'; readonly definition: DefinitionId }
  | { readonly t: 'foreign' }
  | { readonly t: 'unnamed' };
