import type { DefaultOverrides } from '../core/schema/kubernetes/default-of.ts';
import type { SchemaIndex } from '../core/schema/schema-index.ts';
import type { Schema } from '../core/schema/types.ts';
import {
  type CuratedNames,
  unknownCuratedNames,
  type UnknownName,
  unknownOf,
} from '../core/reference/curated-names.ts';
import { EnvironmentError } from './environment-error.ts';

/** Throws an `EnvironmentError` that lists every kind and plural of the data files that the schema does not have. */
export function checkCuration(curation: CuratedNames, index: SchemaIndex): void {
  refuse(unknownCuratedNames(curation, index));
}

/** Throws an `EnvironmentError` that lists every `Type.field` with a default by hand that the schema does not have. */
export function checkDefaultOverrides(overrides: DefaultOverrides, { definitions }: Schema): void {
  const fields = [...definitions.values()].flatMap((definition) =>
    definition.fields.map(({ name }) => `${definition.name}.${name}`),
  );
  refuse(unknownOf('reference/defaults.yaml', [...overrides.keys()], new Set(fields)));
}

function refuse(unknown: readonly UnknownName[]): void {
  if (unknown.length === 0) return;
  const lines = unknown.map(({ file, name, meant }) =>
    meant === undefined ? `${file}: ${name}` : `${file}: ${name} (${meant}?)`,
  );
  throw new EnvironmentError(
    ['The data files name what the schema does not have:', ...lines].join('\n  '),
    'Correct these names, or remove the lines if the API no longer has them.',
  );
}
