import { definitionId, kindId, partsOfId } from '../ids.ts';
import type { Definition, DefinitionId, Field, KindId, Resource, Schema } from '../types.ts';
import { borrowFromSiblings } from './borrow-from-siblings.ts';
import { defaultOf, type DefaultOverrides } from './default-of.ts';
import { saysDeprecated } from './deprecated.ts';
import type { Draft, DraftField } from './draft.ts';
import { draftDefinition, draftOpaque } from './draft-definition.ts';
import { fillDocs } from './fill-docs.ts';
import { metaPackage, packageOfGroup } from './group-package.ts';
import { nameModels, shortName } from './name-models.ts';
import { opaqueOf } from './opaque.ts';
import { servedKinds, type ServedKind } from './served-kinds.ts';
import type { ClientSource, ProseSource } from './source.ts';

/**
 * Merges what the client says exists with what the prose package says of it. Definitions are in the order of their
 * ids, resources in that of theirs, both codepoint-wise; fields keep the client's order.
 *
 * Two fields stay untyped (`any`), because no package names the definition behind them:
 * `StorageVersion.spec` (StorageVersionSpec) and `PodGroupSchedulingPolicy.basic` (BasicSchedulingPolicy).
 */
export function mergeSchema(
  client: ClientSource,
  prose: ProseSource,
  options: MergeOptions,
): Schema {
  const kinds = servedKinds(client.operations);
  const names = nameModels(client, prose, kinds);
  const drafts = fillDocs(borrowFromSiblings(draftAll(client, prose, names)));
  const groups = groupsByPackage(kinds);
  const definitions = drafts.map((draft) => finishDefinition(draft, groups, options.defaults));
  return {
    origin: options.origin,
    ...(client.release !== undefined && { kubernetes: client.release }),
    definitions: new Map(sortById(definitions).map((definition) => [definition.id, definition])),
    resources: resourcesOf(kinds, names),
  };
}

function draftAll(
  client: ClientSource,
  prose: ProseSource,
  names: ReadonlyMap<string, DefinitionId>,
): Draft[] {
  const proseById = new Map(prose.models.map((model) => [definitionId(model.name), model]));
  const drafts = client.models.flatMap((model) => {
    const id = names.get(model.name);
    return id === undefined ? [] : [draftDefinition(id, model, proseById.get(id), names)];
  });
  const drafted = new Set(drafts.map(({ id }) => id));
  const opaques = [...proseById].filter(([id]) => !drafted.has(id) && opaqueOf(id) !== undefined);
  return [...drafts, ...opaques.map(([id, model]) => draftOpaque(id, model))];
}

function groupsByPackage(kinds: readonly ServedKind[]): Map<string, string> {
  const served = kinds.map(({ group }): [string, string] => [packageOfGroup(group), group]);
  return new Map([...served, [metaPackage, 'meta']]);
}

function finishDefinition(
  draft: Draft,
  groups: ReadonlyMap<string, string>,
  defaults: DefaultOverrides,
): Definition {
  const { parent, version, name } = partsOfId(draft.id);
  const opaque = opaqueOf(draft.id);
  return {
    id: draft.id,
    group: groups.get(parent) ?? 'apimachinery',
    version,
    name,
    ...(draft.doc && { doc: draft.doc }),
    ...(draft.isDeprecated && { deprecated: true }),
    fields: draft.fields.map((field) => finishField(field, name, defaults)),
    ...(opaque && { opaque }),
  };
}

function finishField(field: DraftField, definition: string, defaults: DefaultOverrides): Field {
  const value = defaultOf(field, definition, defaults);
  return {
    ...field,
    ...(value && { default: value }),
    ...(isDeprecated(field) && { deprecated: true }),
  };
}

/** The text of a type says nothing of the field. */
function isDeprecated({ doc }: DraftField): boolean {
  return doc !== undefined && doc.from !== 'type' && saysDeprecated(doc.text);
}

function resourcesOf(
  kinds: readonly ServedKind[],
  names: ReadonlyMap<string, DefinitionId>,
): Map<KindId, Resource> {
  const resources = kinds.flatMap(({ model, group, version, ...facts }): Resource[] => {
    const definition = names.get(model);
    if (definition === undefined) return [];
    const kind = shortName(model);
    const { plural, namespaced, verbs, subresources } = facts;
    const id = kindId(group, version, kind);
    return [{ id, group, version, kind, plural, namespaced, verbs, subresources, definition }];
  });
  return new Map(sortById(resources).map((resource) => [resource.id, resource]));
}

function sortById<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}

export interface MergeOptions {
  /** Where the model comes from, in words for readers. */
  readonly origin: string;
  /** Defaults kept by hand. */
  readonly defaults: DefaultOverrides;
}
