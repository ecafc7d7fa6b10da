import type { FieldDefault } from '../types.ts';
import { defaultInText } from './default-in-text.ts';
import type { DraftField } from './draft.ts';

/**
 * The default of a field: the one kept by hand, else the one that its description documents. A required field has none,
 * and the text of a type says nothing of the field.
 */
export function defaultOf(
  field: DraftField,
  definition: string,
  overrides: DefaultOverrides,
): FieldDefault | undefined {
  const override = overrides.get(`${definition}.${field.name}`);
  if (override === null) return undefined;
  if (override !== undefined) return { value: override, from: 'override' };
  if (field.required || !field.doc || field.doc.from === 'type') return undefined;
  const allowed = field.enum?.map(({ value }) => value);
  const value = defaultInText(field.doc.text, field.type, allowed);
  return value === undefined ? undefined : { value, from: 'text' };
}

/** `Type.field` → its default; null says that a default read out of the description is wrong. */
export type DefaultOverrides = ReadonlyMap<string, string | null>;
