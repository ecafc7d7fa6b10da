import { expect, test } from 'vitest';
import { plainCode } from './plain-code.ts';

test('trailing blanks go where an annotation stood', () => {
  expect(
    plainCode('spec: // DeploymentSpec\n  replicas: 3 // 数\n', 'spec: \n  replicas: 3 \n'),
  ).toBe('spec:\n  replicas: 3\n');
});

test('a line on which only an annotation stood goes, an empty line stays', () => {
  expect(plainCode('# 一行\nkind: Pod\n\nspec:', '\nkind: Pod\n\nspec:')).toBe(
    'kind: Pod\n\nspec:\n',
  );
});

test('the copy ends in one line break', () => {
  expect(plainCode('kind: Pod\n\n', 'kind: Pod\n\n')).toBe('kind: Pod\n');
});
