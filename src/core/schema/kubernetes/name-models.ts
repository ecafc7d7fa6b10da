import { definitionId, partsOfId } from '../ids.ts';
import type { DefinitionId } from '../types.ts';
import { metaPackage, packageOfGroup } from './group-package.ts';
import type { ServedKind } from './served-kinds.ts';
import type { ClientSource, ProseSource, SourceModel, SourceType } from './source.ts';

/**
 * Finds the full name of each of the client's model classes (`V1PodSpec` → `io.k8s.api.core.v1.PodSpec`), which the
 * client does not give. In this order: kinds and their lists by the API's paths; models that the prose package names;
 * models that a named model of the same version reaches; the rest belongs to meta/v1.
 */
export function nameModels(
  client: ClientSource,
  prose: ProseSource,
  kinds: readonly ServedKind[],
): Map<string, DefinitionId> {
  const models = new Map(client.models.map((model) => [model.name, model]));
  const byPaths = namesFromPaths(kinds, models);
  const byProse = namesFromProse(prose, servedPackages(kinds), models);
  const known = new Map([...byProse, ...byPaths]);
  const reached = namesFromReach(known, [...byPaths.keys()], models);
  const rest = client.models.flatMap(({ name }): [string, DefinitionId][] =>
    reached.has(name) ? [] : [[name, definitionId(`${metaPackage}.v1.${shortName(name)}`)]],
  );
  return new Map([...reached, ...rest]);
}

/** The kind or type that a model class is named after: `CoreV1Event` → `Event`. */
export function shortName(model: string): string {
  return splitModelName(model)?.name ?? model;
}

function namesFromPaths(kinds: readonly ServedKind[], models: Models): Map<string, DefinitionId> {
  const names = new Map<string, DefinitionId>();
  for (const kind of kinds) {
    const parent = `${packageOfGroup(kind.group)}.${kind.version}`;
    for (const model of [kind.model, kind.list]) {
      if (model === undefined || !models.has(model)) continue;
      names.set(model, definitionId(`${parent}.${shortName(model)}`));
    }
  }
  return names;
}

function servedPackages(kinds: readonly ServedKind[]): Set<string> {
  return new Set(kinds.map(({ group, version }) => `${packageOfGroup(group)}.${version}`));
}

/** A name counts only if its version is served (or it is apimachinery's) and the client has a class of that name. */
function namesFromProse(
  prose: ProseSource,
  served: ReadonlySet<string>,
  models: Models,
): Map<string, DefinitionId> {
  const candidates = new Map<string, SourceModel[]>();
  for (const model of prose.models) {
    const { parent, version } = partsOfId(definitionId(model.name));
    if (!served.has(`${parent}.${version}`) && !parent.startsWith(apimachinery)) continue;
    const name = classNames(model.name).find((candidate) => models.has(candidate));
    if (name !== undefined) candidates.set(name, [...(candidates.get(name) ?? []), model]);
  }
  const names = new Map<string, DefinitionId>();
  for (const [name, found] of candidates) {
    const alike = found.filter((model) => hasSameFields(model, models.get(name)));
    const [only, ...others] = found.length === 1 ? found : alike;
    if (only && others.length === 0) names.set(name, definitionId(only.name));
  }
  return names;
}

/** `io.k8s.api.core.v1.Event` → `CoreV1Event`, `V1Event`: the client writes the longer one where the shorter is ambiguous. */
function classNames(id: string): string[] {
  const words = id.split('.').map((part) => part.charAt(0).toUpperCase() + part.slice(1));
  return [words.slice(-3).join(''), words.slice(-2).join('')];
}

function hasSameFields(a: SourceModel, b: SourceModel | undefined): boolean {
  const names = (model: SourceModel) => model.fields.map((field) => field.name).sort();
  return b !== undefined && names(a).join() === names(b).join();
}

/** Walks from the served kinds along the fields' types; a nameless model belongs to the version that reaches it. */
function namesFromReach(
  known: ReadonlyMap<string, DefinitionId>,
  roots: readonly string[],
  models: Models,
): Map<string, DefinitionId> {
  const names = new Map(known);
  const queue = [...roots];
  const seen = new Set(queue);
  for (const name of queue) {
    const id = names.get(name);
    if (id === undefined) continue;
    for (const reference of models.get(name)?.fields.flatMap((field) => referencesOf(field.type)) ??
      []) {
      if (!models.has(reference)) continue;
      const reached = names.get(reference) ?? nameBeside(reference, id);
      if (reached === undefined) continue;
      names.set(reference, reached);
      if (seen.has(reference)) continue;
      seen.add(reference);
      queue.push(reference);
    }
  }
  return names;
}

/** The id of `model` in the package of `neighbour`, provided that version and group prefix agree. */
function nameBeside(model: string, neighbour: DefinitionId): DefinitionId | undefined {
  const split = splitModelName(model);
  const { parent, version } = partsOfId(neighbour);
  if (split?.version !== version) return undefined;
  if (split.prefix !== '' && !parent.endsWith(`.${split.prefix}`)) return undefined;
  return definitionId(`${parent}.${version}.${split.name}`);
}

function splitModelName(
  model: string,
): { prefix: string; version: string; name: string } | undefined {
  const match =
    /^(?<prefix>(?:[A-Z][a-z]+)?)(?<version>V\d+(?:(?:alpha|beta)\d+)?)(?<name>[A-Z].*)$/.exec(
      model,
    );
  const { prefix, version, name } = match?.groups ?? {};
  if (prefix === undefined || version === undefined || name === undefined) return undefined;
  return { prefix: prefix.toLowerCase(), version: version.toLowerCase(), name };
}

function referencesOf(type: SourceType): string[] {
  switch (type.t) {
    case 'ref':
      return [type.name];
    case 'array':
      return referencesOf(type.items);
    case 'map':
      return referencesOf(type.values);
    default:
      return [];
  }
}

const apimachinery = 'io.k8s.apimachinery.';

type Models = ReadonlyMap<string, SourceModel>;
