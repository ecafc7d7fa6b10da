import { apiVersionOf } from '../schema/ids.ts';
import type { SchemaIndex } from '../schema/schema-index.ts';
import { closestName } from '../text/closest-name.ts';

/** Returns each name in the data files that the schema does not have, and where it stands. */
export function unknownCuratedNames(
  { categories, summaries, shortNames }: CuratedNames,
  index: SchemaIndex,
): UnknownName[] {
  const resources = [...index.schema.resources.values()];
  const kinds = new Set(resources.map((resource) => `${apiVersionOf(resource)}/${resource.kind}`));
  const plurals = new Set(resources.map(({ plural }) => plural));
  const listed = categories.flatMap((category) => category.kinds);
  return [
    ...unknownOf('reference/categories.yaml', listed, kinds),
    ...unknownOf('reference/summaries.yaml', Object.keys(summaries), kinds),
    ...unknownOf('reference/short-names.yaml', Object.keys(shortNames), plurals),
  ];
}

/** The names that are not among the known ones, each with the one that was likely meant. */
export function unknownOf(
  file: string,
  names: readonly string[],
  known: ReadonlySet<string>,
): UnknownName[] {
  return names
    .filter((name) => !known.has(name))
    .map((name) => {
      const meant = closestName(name, known);
      return { file, name, ...(meant !== undefined && { meant }) };
    });
}

/** The data files, as far as they name things of the schema. */
export interface CuratedNames {
  readonly categories: readonly { readonly kinds: readonly string[] }[];
  readonly summaries: Readonly<Record<string, unknown>>;
  readonly shortNames: Readonly<Record<string, unknown>>;
}

export interface UnknownName {
  /** Path relative to the project, with `/`. */
  readonly file: string;
  readonly name: string;
  readonly meant?: string;
}
