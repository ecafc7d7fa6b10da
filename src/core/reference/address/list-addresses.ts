import type { Schema } from '../../schema/types.ts';
import { expandFields, flatten } from '../expand.ts';
import { type Aliases, kindAliases, typeAliases } from './page-aliases.ts';
import { qualifiedKind, qualifiedType } from './qualified-name.ts';

/** Lists the page of every kind and of every type with the ids of its fields: kinds first, each by name. */
export function listAddresses(schema: Schema, aliases: Aliases = new Map()): PageAddresses[] {
  const kinds = [...schema.resources.values()].map((resource): PageAddresses => {
    const nodes = expandFields(schema, resource.definition);
    return {
      of: 'kind',
      name: qualifiedKind(resource),
      ids: flatten(nodes).map(({ path }) => path),
      aliases: kindAliases(resource, schema, aliases, nodes),
    };
  });
  const types = [...schema.definitions.values()].map((definition): PageAddresses => ({
    of: 'type',
    name: qualifiedType(definition),
    ids: definition.fields.map(({ name }) => name),
    aliases: typeAliases(definition, aliases),
  }));
  return [...kinds.sort(byName), ...types.sort(byName)];
}

const byName = (a: PageAddresses, b: PageAddresses) => (a.name < b.name ? -1 : 1);

/** A page that has addresses, and the ids on it in page order. */
export interface AddressedPage {
  readonly of: 'kind' | 'type';
  /** `apps/v1/Deployment`, `core/v1/PodSpec`. */
  readonly name: string;
  readonly ids: readonly string[];
}

export interface PageAddresses extends AddressedPage {
  /** Former ids and those that took their place. */
  readonly aliases: Readonly<Record<string, string>>;
}
