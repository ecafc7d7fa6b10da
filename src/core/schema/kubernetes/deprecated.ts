import type { DraftField } from './draft.ts';

/** Whether the description says of the field itself that it is deprecated. */
export function isDeprecated(field: DraftField, _definition: string): boolean {
  if (field.doc === undefined || field.doc.from === 'type') return false;
  return /^Deprecated\b|\bDeprecated: /.test(field.doc.text);
}
