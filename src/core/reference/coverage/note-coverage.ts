import type { SchemaIndex } from '../../schema/schema-index.ts';
import type { Definition, KindId } from '../../schema/types.ts';
import type { NotedFields } from './noted-fields.ts';

/**
 * Measures how much of what stands in real manifests an author's note explains.
 *
 * An occurrence at a known place (`at`) is covered if the row of that very path bears a note on the page of its kind. Where
 * there is no such row (below a recursive type), or the place is not known, an occurrence of `Type.field` is covered if more than half of the rows at which
 * the field stands, on the pages of all kinds, bear a note. So a note in a type's skeleton covers a field everywhere, one
 * in a kind's skeleton only if that kind is where the field is mostly met. A name that several types share means the
 * preferred version of each group; `apps/v1/DeploymentSpec.replicas` is exact.
 *
 * A pair `Type.field` counts as covered if more than half of its occurrences are.
 */
export function noteCoverage(
  occurrences: readonly FieldOccurrences[],
  noted: NotedFields,
  index: SchemaIndex,
): NoteCoverage {
  const pairs = [...Map.groupBy(occurrences, ({ type, field }) => `${type}.${field}`)].map(
    ([field, group]) => ({
      field,
      occurrences: sum(group),
      covered: sum(group.filter((one) => isCovered(one, noted, index))),
      known: group.some((one) => definitionsMeant(one, index).length > 0),
    }),
  );
  const covered = pairs.filter((pair) => pair.covered * 2 > pair.occurrences);
  return {
    occurrences: {
      all: sum(occurrences),
      covered: pairs.reduce((total, pair) => total + pair.covered, 0),
    },
    pairs: { all: pairs.length, covered: covered.length },
    uncovered: pairs
      .filter((pair) => pair.covered < pair.occurrences)
      .map((pair) => ({
        field: pair.field,
        occurrences: pair.occurrences - pair.covered,
        known: pair.known,
      }))
      .sort((a, b) => b.occurrences - a.occurrences || (a.field < b.field ? -1 : 1)),
  };
}

/** The fields of the named types that bear no note at more than half of their places; none for an unknown type. */
export function fieldsWithoutNote(
  types: readonly string[],
  noted: NotedFields,
  index: SchemaIndex,
): TypeReport[] {
  return types.map((type) => {
    const [definition] = index.resolveTypeName(type);
    const names = definition?.fields.map(({ name }) => name) ?? [];
    return {
      type,
      known: definition !== undefined,
      fields: names.length,
      without: names.filter((field) => !isMostlyNoted({ type, field }, noted, index)),
    };
  });
}

/** The share in percent, rounded down to two decimals, so that 100 means all; nothing of nothing is all. */
export function percent({ all, covered }: Share): number {
  return all === 0 ? 100 : Math.floor((covered / all) * 10_000) / 100;
}

function isCovered(one: FieldOccurrences, noted: NotedFields, index: SchemaIndex): boolean {
  const here = one.at && noted.isNotedAt(one.at.kind, one.at.path);
  return here ?? isMostlyNoted(one, noted, index);
}

function isMostlyNoted(pair: FieldPair, noted: NotedFields, index: SchemaIndex): boolean {
  const places = definitionsMeant(pair, index).map(({ id }) => noted.placesOf(id, pair.field));
  const all = places.reduce((total, place) => total + place.all, 0);
  return places.reduce((total, place) => total + place.noted, 0) * 2 > all;
}

/** Of each group that has such a type with such a field, the preferred version. */
function definitionsMeant({ type, field }: FieldPair, index: SchemaIndex): Definition[] {
  const found = index
    .resolveTypeName(type)
    .filter(({ fields }) => fields.some(({ name }) => name === field));
  return [...Map.groupBy(found, ({ group }) => group).values()].flatMap(([first]) => first ?? []);
}

function sum(occurrences: readonly FieldOccurrences[]): number {
  return occurrences.reduce((total, { count }) => total + count, 0);
}

interface FieldPair {
  /** A short name (`PodSpec`) or a qualified one (`apps/v1/DeploymentSpec`). */
  readonly type: string;
  readonly field: string;
}

/** How often a field stands in manifests. */
export interface FieldOccurrences extends FieldPair {
  readonly count: number;
  /** Where it stands, if that is known. */
  readonly at?: { readonly kind: KindId; readonly path: string };
}

export interface Share {
  readonly all: number;
  readonly covered: number;
}

export interface NoteCoverage {
  readonly occurrences: Share;
  readonly pairs: Share;
  /** The fields that stand somewhere without a note, the most frequent first, with how often they do. */
  readonly uncovered: readonly {
    /** `Type.field` */
    readonly field: string;
    readonly occurrences: number;
    /** The schema has such a type with such a field. */
    readonly known: boolean;
  }[];
}

export interface TypeReport {
  readonly type: string;
  /** The schema has a type of this name. */
  readonly known: boolean;
  /** How many fields the type has. */
  readonly fields: number;
  /** Those that bear no note. */
  readonly without: readonly string[];
}
