import { expect, test } from 'vitest';
import type { SkeletonScalar } from '../skeleton/types.ts';
import { checkScalar } from './check-scalar.ts';

function fits(value: string, format: string): boolean {
  const node: SkeletonScalar = { t: 'scalar', span: { start: 0, end: 0 }, value, style: 'plain' };
  return checkScalar(node, { t: 'scalar', of: 'integer', format }, undefined) === undefined;
}

test.each([
  ['int32', '2147483647', '2147483648'],
  ['int32', '-2147483648', '-2147483649'],
  ['int32', '0x7fffffff', '0x80000000'],
  ['int32', '-0x80000000', '-0x80000001'],
  ['int32', '017777777777', '020000000000'],
  ['int32', '+2_147_483_647', '+2_147_483_648'],
  ['int64', '9223372036854775807', '9223372036854775808'],
  ['int64', '-9223372036854775808', '-9223372036854775809'],
])('the range of %s ends at %s', (format, last, beyond) => {
  expect([fits(last, format), fits(beyond, format)]).toEqual([true, false]);
});

test.each(['0x_', '0o_', '0b_', '-0'])('digits that are missing do not throw: %s', (value) => {
  expect(() => fits(value, 'int32')).not.toThrow();
});
