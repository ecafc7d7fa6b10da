import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EnvironmentError } from '../environment-error.ts';
import { readRepository } from './read-repository.ts';

let root = '';
const writePackage = (content: object) =>
  writeFileSync(join(root, 'package.json'), JSON.stringify(content));
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fieldnotes-repository-'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('package.json names the repository, and where in it the project lies', () => {
  writePackage({
    repository: { type: 'git', url: 'git+https://example.org/o/r.git', directory: 'a' },
  });
  expect(readRepository(root, undefined)).toEqual({
    web: 'https://example.org/o/r',
    branch: 'main',
    folder: 'a',
  });
});

test('the environment says more than package.json', () => {
  writePackage({ repository: 'o/r' });
  expect(readRepository(root, 'https://example.org/fork/r#next')).toMatchObject({
    web: 'https://example.org/fork/r',
    branch: 'next',
  });
});

test('where nobody names a repository there is none', () => {
  writePackage({});
  expect(readRepository(root, undefined)).toBeUndefined();
  expect(readRepository(root, '')).toBeUndefined();
});

test('an address that is none is refused', () => {
  writePackage({});
  expect(() => readRepository(root, 'somewhere')).toThrow(EnvironmentError);
});
