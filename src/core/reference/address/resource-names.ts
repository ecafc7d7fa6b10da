import type { SchemaIndex } from '../../schema/schema-index.ts';
import type { Resource } from '../../schema/types.ts';

/**
 * Returns the resources that each word names which kubectl takes for them: kind, plural and short name in lower case,
 * alone or with the group behind (`deployments.apps`). The preferred version comes first.
 */
export function resourceNames(
  index: SchemaIndex,
  shortNames: Readonly<Record<string, readonly string[]>>,
): Map<string, readonly Resource[]> {
  const kinds = new Set([...index.schema.resources.values()].map(({ kind }) => kind));
  const resources = [...kinds].flatMap((kind) => index.resourcesOfKind(kind));
  const named = resources.flatMap((resource) => {
    const { kind, plural, group } = resource;
    return [kind.toLowerCase(), plural, ...(shortNames[plural] ?? [])].flatMap((name) =>
      group
        ? [
            { name, resource },
            { name: `${name}.${group}`, resource },
          ]
        : [{ name, resource }],
    );
  });
  return new Map(
    [...Map.groupBy(named, ({ name }) => name)].map(([name, found]) => [
      name,
      [...new Set(found.map(({ resource }) => resource))],
    ]),
  );
}
