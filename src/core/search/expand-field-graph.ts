import type { FieldGraph, WrittenKind } from './field-graph.ts';

/**
 * Expands a graph to every field with every path at which it stands: preferred places first, then shallow ones, then by the
 * order of the kinds.
 * Paths are those of the fields' addresses: arrays add nothing, maps a `*`; a type inside itself is not repeated.
 */
export function expandFieldGraph(graph: FieldGraph): FieldIndex {
  const types = readTypes(graph);
  const places = new Set(graph.places);
  graph.kinds.forEach((kind, order) => {
    const open = new Set<number>();
    const visit = (type: number, prefix: string, depth: number) => {
      open.add(type);
      for (const field of types[type] ?? []) {
        const path = prefix + field.name;
        const preferred = places.has(`${order}.${path}`);
        field.places.push({ kind, order, path, depth, preferred });
        const { target, below } = field;
        if (target !== undefined && !open.has(target)) visit(target, path + below, depth + 1);
      }
      open.delete(type);
    };
    visit(kind.type, '', 1);
  });
  const fields = types.flat();
  for (const { places } of fields) places.sort(comparePlaces);
  return { kinds: graph.kinds.map(indexKind), types: typesBesideKinds(graph), fields };
}

/** Kinds come in the order of their use; sixteen of them count as a step into the depth. */
const far = ({ depth, order }: Place) => depth + order / 16;

function comparePlaces(a: Place, b: Place): number {
  return Number(b.preferred) - Number(a.preferred) || far(a) - far(b);
}

function readTypes({ types }: FieldGraph): OpenField[][] {
  const named = new Map<string, number>();
  types.forEach(([name, version, fields], index) => {
    if (fields === '') return;
    named.set(`${version} ${name}`, index);
    if (!named.has(name)) named.set(name, index);
  });
  return types.map(([owner, version, fields], type) =>
    splitFields(fields).map((written) => {
      const drawn = written.startsWith('*');
      const [name = '', label = '', values] = written.slice(drawn ? 1 : 0).split(':');
      const target = label.replace(/map\[string\]|[[\]()]/g, '');
      return {
        ...wordsOf(name),
        id: `${type}.${name}`,
        owner,
        drawn,
        label,
        values: values?.split('|') ?? [],
        places: [],
        target: named.get(`${version} ${target}`) ?? named.get(target),
        below: `${'.*'.repeat(label.split('map[').length - 1)}.`,
      };
    }),
  );
}

/** Returns the fields of a written type. */
export function splitFields(fields: string): string[] {
  return fields === '' ? [] : fields.split(',');
}

function indexKind(kind: WrittenKind, order: number): IndexedKind {
  const name = wordsOf(kind.kind);
  return { ...name, kind, order, words: [name.lower, ...kind.names.split(' ')] };
}

function typesBesideKinds({ kinds, types }: FieldGraph): IndexedType[] {
  const ofKinds = new Set(kinds.map(({ type }) => type));
  const others = types.filter((_, at) => !ofKinds.has(at));
  return others.map(([name, version]) => ({ ...wordsOf(name), version }));
}

/** Prepares a camelCase name for comparison. */
function wordsOf(name: string): Name {
  const starts = [...name.matchAll(/(?<=[a-z0-9])[A-Z]|(?<=[A-Z])[A-Z](?=[a-z])/g)];
  return { name, lower: name.toLowerCase(), starts: starts.map(({ index }) => index) };
}

export interface FieldIndex {
  readonly kinds: readonly IndexedKind[];
  /** Without those that are kinds. */
  readonly types: readonly IndexedType[];
  readonly fields: readonly DeclaredField[];
}

export interface Name {
  readonly name: string;
  readonly lower: string;
  /** Where words begin inside the name. */
  readonly starts: readonly number[];
}

export interface IndexedKind extends Name {
  readonly kind: WrittenKind;
  readonly order: number;
  /** What means it, in lower case: its name, its plural, its short names. */
  readonly words: readonly string[];
}

export interface IndexedType extends Name {
  /** As of a kind: `core/v1`. */
  readonly version: string;
}

/** A field as its type declares it. */
export interface DeclaredField extends Name {
  /** `typeIndex.field`. */
  readonly id: string;
  readonly owner: string;
  /** It stands in the skeleton of a kind: it is what one writes. */
  readonly drawn: boolean;
  readonly label: string;
  readonly values: readonly string[];
  /** The type whose fields stand below it: its number in the graph. */
  readonly target: number | undefined;
  readonly places: readonly Place[];
}

/** Where a field stands. */
export interface Place {
  readonly kind: WrittenKind;
  /** The place of the kind in the order of kinds. */
  readonly order: number;
  readonly path: string;
  readonly depth: number;
  /** It stands for the field before shallower places. */
  readonly preferred: boolean;
}

interface OpenField extends DeclaredField {
  readonly places: Place[];
  /** What stands between its path and those of the fields of its type. */
  readonly below: string;
}
