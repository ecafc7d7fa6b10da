import type { SkeletonScalar } from '../skeleton/types.ts';

/** Whether a value only holds the place of one: `...`, `<name>`, `${NAME}`, `null`. */
export function isPlaceholder({ value, style }: SkeletonScalar): boolean {
  return style === 'plain' && /^(?:\.{2,}|…+|<.*>|\$\{.*\}|[?？]+|~|null|Null|NULL)$/s.test(value);
}

/** Whether a comment says that something was left out: `...`, 以下略, （省略）. */
export function isOmission(text: string): boolean {
  return /^(?:\.{2,}|…+)|^[（(]?(?:以下|中|前|後|上)?(?:省略|略)/.test(text);
}
