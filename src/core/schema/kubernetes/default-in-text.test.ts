import { expect, test } from 'vitest';
import { ref, text } from '../small-schema.ts';
import type { TypeExpr } from '../types.ts';
import { defaultInText } from './default-in-text.ts';

const int: TypeExpr = { t: 'scalar', of: 'integer', format: 'int32' };
const bool: TypeExpr = { t: 'scalar', of: 'boolean' };
const intOrString = ref('io.k8s.apimachinery.pkg.util.intstr.IntOrString');
const quantity = ref('io.k8s.apimachinery.pkg.api.resource.Quantity');

test.each<[string, TypeExpr, string]>([
  ['How many. Defaults to 1.', int, '1'],
  ['It defaults to 1 pod.', int, '1'],
  ['Defaults to 600s.', int, '600'],
  ['Defaults to 1 hour and at least 10 minutes.', int, '3600'],
  ['This field has a default value of zero.', int, '0'],
  ['Default: 100 Minimum: 1', int, '100'],
  ['Default to 443 for backward compatibility.', int, '443'],
  ['It defaults to 1 if not specified.', int, '1'],
  ['Defaults to 0644. Directories are left alone.', int, '0644'],
  ['Optional: Default to false.', bool, 'false'],
  ['Default is "true". It may be "false".', bool, 'true'],
  ['Read-only if true, default false', bool, 'false'],
  ['Defaults to 25%. Example: 30%.', intOrString, '25%'],
  ['The output format, defaults to "1"', quantity, '1'],
  ['Defaults to "" (root).', text, ''],
  ['Default is /etc/keyring. More info: here', text, '/etc/keyring'],
  ['Used as the root, default is /', text, '/'],
  ['The pool name. Default is rbd. More info: here', text, 'rbd'],
  ['If not set, the default value Max is used.', text, 'Max'],
  ['It can be `NonIndexed` (default) or `Indexed`.', text, 'NonIndexed'],
])('"%s" documents a default', (description, type, expected) => {
  expect(defaultInText(description, type, undefined)).toBe(expected);
});

test.each<[string, TypeExpr]>([
  ['Defaults to 6, unless limits are given. Then it defaults to 2147483647.', int],
  ['Defaults to Always if :latest is specified, or IfNotPresent otherwise.', text],
  ['Defaults to "" for accounts.', text],
  ['Either 1 by default. Defaults to 2. Later it defaults to 3.', int],
  ['Defaults to true.', int],
  ['Defaults to nil.', text],
  ['Defaults to 10.', bool],
  ['Defaults to the pod IP.', text],
  ['Defaults to user specified in the image.', text],
  ['Defaults to lowercased `kind`.', text],
  ['(or be unspecified, which defaults to None).', text],
  ['Enabled by default.', bool],
  ['Defaults to "a b".', text],
  ['Defaults to 1.', { t: 'array', items: int }],
  ['Defaults to 1.', ref('io.k8s.api.core.v1.PodSpec')],
])('"%s" documents no certain default', (description, type) => {
  expect(defaultInText(description, type, undefined)).toBeUndefined();
});

test('with an enum the default is one of its values, in its spelling', () => {
  expect(defaultInText('defaults to shared', text, ['Dedicated', 'Shared'])).toBe('Shared');
  expect(defaultInText('Defaults to Other.', text, ['Dedicated', 'Shared'])).toBeUndefined();
  expect(defaultInText('Defaults to A if unset.', text, ['A', 'B'])).toBe('A');
  expect(
    defaultInText('Defaults to A if tagged, or B otherwise.', text, ['A', 'B']),
  ).toBeUndefined();
  expect(defaultInText('The default value is Default which is kept.', text, ['Default'])).toBe(
    'Default',
  );
});
