import type { Definition, Resource, Schema } from '../../schema/types.ts';
import { expandFields, type FieldNode } from '../expand.ts';
import { qualifiedKind, qualifiedType } from './qualified-name.ts';

/**
 * Returns the former ids of a kind's page and the ids that took their place. `nodes` are the expanded fields of the
 * kind; an alias of a type holds wherever the type occurs in them.
 */
export function kindAliases(
  resource: Resource,
  schema: Schema,
  aliases: Aliases,
  nodes: readonly FieldNode[] = expandFields(schema, resource.definition),
): Record<string, string> {
  const found: Record<string, string> = {};
  const add = (name: string, prefix: string) => {
    for (const [from, to] of aliases.get(name) ?? []) found[prefix + from] = prefix + to;
  };
  const addBelow = (level: readonly FieldNode[]) => {
    for (const { target, children } of level) {
      const [first] = children;
      if (!first) continue;
      const definition = target && schema.definitions.get(target);
      if (definition) add(qualifiedType(definition), parentPath(first));
      addBelow(children);
    }
  };
  if (aliases.size) {
    add(qualifiedKind(resource), '');
    addBelow(nodes);
  }
  return found;
}

/** Returns the same for a type's page, which has the type's own fields and none below them. */
export function typeAliases(definition: Definition, aliases: Aliases): Record<string, string> {
  const renamed = [...(aliases.get(qualifiedType(definition)) ?? [])];
  return Object.fromEntries(renamed.filter(([from, to]) => !`${from}${to}`.includes('.')));
}

/** The path in front of the field's own name, with its dot. */
const parentPath = ({ path, name }: FieldNode) => path.slice(0, path.length - name.length);

/** By qualified name (`apps/v1/Deployment`, `core/v1/PodSpec`): former paths in it and the present ones. */
export type Aliases = ReadonlyMap<string, ReadonlyMap<string, string>>;
