import { expect, test } from 'vitest';
import { closestName, editDistance } from './closest-name.ts';

test.each([
  ['abc', 'abc', 0],
  ['abc', 'acb', 1],
  ['abc', 'ab', 1],
  ['abc', 'abcd', 1],
  ['abc', 'xyz', 3],
  ['', 'abc', 3],
  ['Deploymnet', 'Deployment', 1],
])('from %j to %j it is %i edits', (a, b, edits) => {
  expect(editDistance(a, b)).toBe(edits);
  expect(editDistance(b, a)).toBe(edits);
});

test.each([
  ['replica', 'replicas'],
  ['Spec', 'spec'],
  ['externalips', 'externalIPs'],
  ['tpye', 'type'],
  ['sandwich', undefined],
  ['ip', undefined],
])('%j most likely means %j', (name, expected) => {
  expect(closestName(name, ['spec', 'type', 'replicas', 'externalIPs', 'ipFamilies'])).toBe(
    expected,
  );
});

test('above a limit the exact number of edits is not counted', () => {
  expect(editDistance('readinesprobe', 'readinessprobe', 1)).toBe(1);
  expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3);
});
