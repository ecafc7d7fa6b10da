import { apiVersionOf, definitionId } from './ids.ts';
import { leadingDefinition } from './leading-definition.ts';
import { compareGroups, compareVersions } from './preference.ts';
import { definitionsByDistance } from './reach.ts';
import type { Definition, DefinitionId, Field, Resource, Schema, TypeExpr } from './types.ts';

/** Prepares the lookups by name that a schema is asked for. All names are matched case by case. */
export function indexSchema(schema: Schema): SchemaIndex {
  const definitions = [...schema.definitions.values()].sort(preferredDefinition);
  const resources = [...schema.resources.values()].sort(preferredResource);
  const byName = Map.groupBy(definitions, ({ name }) => name);
  const byKind = Map.groupBy(resources, ({ kind }) => kind);
  const byPlural = Map.groupBy(resources, ({ plural }) => plural);
  return {
    schema,
    definitionsNamed: (name) => byName.get(name) ?? [],
    resourcesOfKind: (kind) => byKind.get(kind) ?? [],
    resourcesByPlural: (plural) => byPlural.get(plural) ?? [],
    resource: (apiVersion, kind) =>
      byKind.get(kind)?.find((resource) => apiVersionOf(resource) === apiVersion),
    fieldOf: (id, name) => schema.definitions.get(id)?.fields.find((field) => field.name === name),
    definitionOfType: (type) => {
      const id = leadingDefinition(type);
      return id === undefined ? undefined : schema.definitions.get(id);
    },
    resolveTypeName: (written, { near } = {}) => {
      const full = schema.definitions.get(definitionId(written));
      if (full) return [full];
      const { name, apiVersion } = splitTypeName(written);
      const found = byName.get(name) ?? [];
      if (apiVersion !== undefined)
        return found.filter((definition) => apiVersionOf(definition) === apiVersion);
      return near === undefined || found.length < 2 ? found : nearestFirst(found, near, schema);
    },
  };
}

/** `apps/v1/DeploymentSpec` → `DeploymentSpec` of `apps/v1`; the core group may be written as `core`. */
function splitTypeName(written: string): { name: string; apiVersion: string | undefined } {
  const slash = written.lastIndexOf('/');
  if (slash < 0) return { name: written, apiVersion: undefined };
  return {
    name: written.slice(slash + 1),
    apiVersion: written.slice(0, slash).replace(/^core\//, ''),
  };
}

/** Those that `near` reaches over its fields come first, the fewer steps the earlier; the rest keeps its order. */
function nearestFirst(
  found: readonly Definition[],
  near: DefinitionId,
  schema: Schema,
): Definition[] {
  const order = [...definitionsByDistance(schema, near)];
  const place = ({ id }: Definition) => {
    const index = order.indexOf(id);
    return index < 0 ? order.length : index;
  };
  return [...found].sort((a, b) => place(a) - place(b));
}

/** Stable versions first, among them core, then meta, then other groups by name; then the higher version. */
function preferredDefinition(a: Definition, b: Definition): number {
  return (
    byStability(a, b) || compareGroups(a.group, b.group) || compareVersions(a.version, b.version)
  );
}

/** Stable versions first, then the higher version; of equal ones core first, as `kubectl explain event` does. */
function preferredResource(a: Resource, b: Resource): number {
  return compareVersions(a.version, b.version) || compareGroups(a.group, b.group);
}

function byStability(a: Definition, b: Definition): number {
  const level = ({ version }: Definition) =>
    /alpha/.test(version) ? 2 : /beta/.test(version) ? 1 : 0;
  return level(a) - level(b);
}

export interface SchemaIndex {
  readonly schema: Schema;
  /** All definitions of a short name (`Event`), the preferred one first. */
  definitionsNamed(name: string): readonly Definition[];
  /** All resources of a kind (`Event`), the preferred one first. */
  resourcesOfKind(kind: string): readonly Resource[];
  /** All resources of a plural (`events`), the preferred one first. */
  resourcesByPlural(plural: string): readonly Resource[];
  /** The resource that a manifest's `apiVersion` and `kind` name. */
  resource(apiVersion: string, kind: string): Resource | undefined;
  fieldOf(id: DefinitionId, name: string): Field | undefined;
  /** The definition that a type leads to through arrays and maps. */
  definitionOfType(type: TypeExpr): Definition | undefined;
  /**
   * The definitions that a written type name can mean, the most likely first: a short name (`PodSpec`), a qualified
   * one (`apps/v1/DeploymentSpec`, `core/v1/Container`, `v1/Container`) or a full id. Of a short name that several
   * share, what the definition `near` reaches comes first.
   */
  resolveTypeName(
    written: string,
    options?: { near?: DefinitionId | undefined },
  ): readonly Definition[];
}
