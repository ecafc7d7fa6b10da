import type { FieldIndex, IndexedType } from './expand-field-graph.ts';

/**
 * Returns the types that a query names, whole or by their beginning. Written as types are, with a capital, it means a type
 * before a field; otherwise types come behind the fields of such a name.
 */
export function matchTypes(typed: string, { types }: FieldIndex): TypeMatch[] {
  const name = typed.trim();
  if (!/^[a-z][a-z0-9]{2,}$/i.test(name)) return [];
  const capital = /^[A-Z]/.test(name);
  const lower = name.toLowerCase();
  return types.flatMap((type, at): TypeMatch[] => {
    if (!type.lower.startsWith(lower)) return [];
    const rest = type.lower.length - lower.length;
    const whole = capital ? writtenAsType : behindFields;
    const score = rest === 0 ? whole : behindFields - 10 - Math.min(10, rest);
    return [{ t: 'type', type, score: score - at * perType }];
  });
}

const writtenAsType = 105;
const behindFields = 58;
const perType = 0.001;

export interface TypeMatch {
  readonly t: 'type';
  readonly type: IndexedType;
  readonly score: number;
}
