import { expect, test } from 'vitest';
import { saysDeprecated } from './deprecated.ts';

test.each([
  'Deprecated: use the other field.',
  'An alias.\nDeprecated: use the other field.',
  'Deprecated. Not all nodes set this field.',
  'Holds the topology. This field is deprecated, and will be removed.',
  'The field is never populated, and now is deprecated.',
  'old is the deprecated field assuring compatibility.',
])('"%s" speaks of the field', (text) => {
  expect(saysDeprecated(text)).toBe(true);
});

test.each([
  'The annotation is deprecated since v1.32.',
  'Valid options are Retain and Recycle (deprecated).',
  'deprecated indicates that this version of the API is deprecated.',
  'Prefer the field, although the annotation is officially deprecated.',
])('"%s" speaks of something else', (text) => {
  expect(saysDeprecated(text)).toBe(false);
});
