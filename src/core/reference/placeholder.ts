import type { SkeletonScalar } from '../skeleton/types.ts';

/** Whether a value only holds the place of one: `...`, `<name>`, `${NAME}`, `null`. */
export function isPlaceholder({ value, style }: SkeletonScalar): boolean {
  return style === 'plain' && /^(?:\.{2,}|…+|<.*>|\$\{.*\}|[?？]+|~|null|Null|NULL)$/s.test(value);
}
