import { leadingDefinition } from '../schema/leading-definition.ts';
import { typeLabel } from '../schema/type-label.ts';
import type { Definition, DefinitionId, Field, Resource, Schema } from '../schema/types.ts';
import type { FieldGraph, WrittenType } from './field-graph.ts';

/** Writes down the types that kinds reach, each once. `kinds` are in the order in which equal answers are to be shown. */
export function buildFieldGraph(
  kinds: readonly ListedKind[],
  schema: Schema,
): { graph: FieldGraph; places: GraphPlaces } {
  const reached = reachedTypes(kinds, schema);
  const types = new Map(reached.map((definition, index) => [definition.id, index]));
  const graph = {
    places: [],
    kinds: kinds.map(({ resource, names, part }) => ({
      kind: resource.kind,
      version: versionOf(resource),
      names: names.join(' '),
      type: types.get(resource.definition) ?? 0,
      part,
    })),
    types: reached.map((definition): WrittenType => [
      definition.name,
      versionOf(definition),
      definition.fields.map((field) => writeField(field, schema)).join(),
    ]),
  };
  return {
    graph,
    places: { types, kinds: new Map(kinds.map((kind, at) => [kind.resource.id, at])) },
  };
}

/** The types of the kinds come first, so that a label means a kind's own type before one of another version. */
function reachedTypes(kinds: readonly ListedKind[], schema: Schema): Definition[] {
  const reached = new Map<DefinitionId, Definition>();
  const visit = (id: DefinitionId) => {
    const definition = schema.definitions.get(id);
    if (!definition || reached.has(id)) return;
    reached.set(id, definition);
    for (const { type } of definition.fields) {
      const target = leadingDefinition(type);
      if (target !== undefined) visit(target);
    }
  };
  for (const { resource } of kinds) visit(resource.definition);
  return [...reached.values()];
}

function writeField({ name, type, enum: values = [] }: Field, schema: Schema): string {
  const parts = [name, typeLabel(type, schema).replaceAll(' ', '')];
  // An empty value is nothing that a reader could look for.
  const named = values.map(({ value }) => value).filter((value) => /^[^:,|]+$/.test(value));
  return [...parts, ...(named.length > 0 ? [named.join('|')] : [])].join(':');
}

const versionOf = ({ group, version }: Definition | Resource) => `${group || 'core'}/${version}`;

export interface ListedKind {
  readonly resource: Resource;
  /** Plural and short names. */
  readonly names: readonly string[];
  /** `kinds.<category>`. */
  readonly part: string;
}

/** Where things stand in the graph. */
export interface GraphPlaces {
  readonly types: ReadonlyMap<DefinitionId, number>;
  readonly kinds: ReadonlyMap<Resource['id'], number>;
}
