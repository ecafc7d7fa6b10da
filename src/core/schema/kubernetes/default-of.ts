import type { FieldDefault } from '../types.ts';
import type { DraftField } from './draft.ts';

/** The default of a field: the one kept by hand, else the one that its description documents. */
export function defaultOf(
  field: DraftField,
  definition: string,
  overrides: DefaultOverrides,
): FieldDefault | undefined {
  const override = overrides.get(`${definition}.${field.name}`);
  if (override === null) return undefined;
  return override === undefined ? undefined : { value: override, from: 'override' };
}

/** `Type.field` → its default; null says that a default read out of the description is wrong. */
export type DefaultOverrides = ReadonlyMap<string, string | null>;
