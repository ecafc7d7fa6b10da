import { partsOfId } from '../ids.ts';
import { sameButVersion, sameWords } from './clean-doc.ts';
import type { Draft, DraftField } from './draft.ts';
import { compareTypes } from './merge-types.ts';

/**
 * Completes the definitions that the prose package lacks (most alpha and beta ones) from the same type in other
 * versions of its group, the most stable first: paragraphs, missing texts, enums and finer types.
 */
export function borrowFromSiblings(drafts: readonly Draft[]): Draft[] {
  const families = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (!draft.hasProse) continue;
    const family = familyOf(draft);
    families.set(family, [...(families.get(family) ?? []), draft]);
  }
  return drafts.map((draft) => {
    if (draft.hasProse) return draft;
    const siblings = [...(families.get(familyOf(draft)) ?? [])].sort(byStability);
    return { ...draft, fields: draft.fields.map((field) => borrowField(field, siblings)) };
  });
}

function familyOf({ id }: Draft): string {
  const { parent, name } = partsOfId(id);
  return `${parent}.${name}`;
}

function borrowField(field: DraftField, siblings: readonly Draft[]): DraftField {
  for (const sibling of siblings) {
    const other = sibling.fields.find(({ name }) => name === field.name);
    if (!other) continue;
    const comparison = compareTypes(other.type, field.type);
    if (comparison !== 'different') return borrow(field, other, comparison);
  }
  return field;
}

function borrow(field: DraftField, other: DraftField, comparison: 'same' | 'finer'): DraftField {
  const text = field.doc?.text ?? '';
  const otherText = other.doc?.text ?? '';
  const isSame = field.doc?.from === 'schema' && sameWords(text, otherText);
  const isMissing = field.doc?.from !== 'schema' && otherText !== '';
  const isAlike = isSame || isMissing || sameButVersion(text, otherText);
  const doc =
    isSame || isMissing
      ? ({ text: otherText, from: isSame ? 'schema' : 'sibling' } as const)
      : field.doc;
  const values = field.enum ?? (isAlike ? other.enum : undefined);
  return {
    ...field,
    type: comparison === 'finer' && (isAlike || text === '') ? other.type : field.type,
    ...(doc && { doc }),
    ...(values && { enum: values }),
  };
}

function byStability(a: Draft, b: Draft): number {
  return stability(b) - stability(a);
}

function stability({ id }: Draft): number {
  const { version } = partsOfId(id);
  if (version.includes('alpha')) return 0;
  return version.includes('beta') ? 1 : 2;
}
