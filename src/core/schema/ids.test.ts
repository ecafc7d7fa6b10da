import { expect, test } from 'vitest';
import { apiVersionOf } from './ids.ts';

test('an apiVersion leaves out the core group', () => {
  expect(apiVersionOf({ group: '', version: 'v1' })).toBe('v1');
  expect(apiVersionOf({ group: 'apps', version: 'v1' })).toBe('apps/v1');
});
