import { expect, test } from 'vitest';
import { compareGroups, compareVersions } from './preference.ts';

test('stable versions come before beta, beta before alpha, higher numbers first', () => {
  const versions = ['v1alpha1', 'resource', 'v1beta1', 'v10', 'v1', 'v1beta2', 'v2', 'v2alpha1'];
  expect(versions.sort(compareVersions)).toEqual([
    'v10',
    'v2',
    'v1',
    'v1beta2',
    'v1beta1',
    'v2alpha1',
    'v1alpha1',
    'resource',
  ]);
});

test('the core group comes first, then meta, then the others by name', () => {
  expect(['batch', 'meta', 'apps', ''].sort(compareGroups)).toEqual(['', 'meta', 'apps', 'batch']);
});
