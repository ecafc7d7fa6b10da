import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EnvironmentError } from '../environment-error.ts';
import { findPackage } from './find-package.ts';

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'find-package-'));
  writeJson('package.json', { dependencies: { '@scope/source': '2.0.1', loose: '^1.0.0' } });
});

afterEach(() => rmSync(project, { recursive: true }));

test('an installed package of the pinned version is found', () => {
  install('@scope/source', '2.0.1');
  expect(findPackage('@scope/source', project)).toEqual({
    name: '@scope/source',
    version: '2.0.1',
    folder: join(project, 'node_modules', '@scope/source'),
  });
});

test('a package that hides its package.json and has no entry point is found', () => {
  writeJson('node_modules/@scope/source/package.json', { version: '2.0.1', exports: {} });
  expect(findPackage('@scope/source', project).version).toBe('2.0.1');
});

test('a package is found in a node_modules above the project', () => {
  install('@scope/source', '2.0.1');
  writeJson('inner/package.json', { dependencies: { '@scope/source': '2.0.1' } });
  const found = findPackage('@scope/source', join(project, 'inner'));
  expect(found.folder).toBe(join(project, 'node_modules', '@scope/source'));
});

test('a missing package is named with the expected version and the command that mends it', () => {
  const error = failure(() => findPackage('@scope/source', project));
  expect(error.message).toContain('@scope/source');
  expect(error.message).toContain('2.0.1');
  expect(error.hint).toContain('npm install');
});

test('a package of another version is named with the version found and the one expected', () => {
  install('@scope/source', '1.9.0');
  const error = failure(() => findPackage('@scope/source', project));
  expect(error.message).toContain('@scope/source');
  expect(error.message).toContain('1.9.0');
  expect(error.message).toContain('2.0.1');
  expect(error.hint).toContain('npm install');
});

test('a package that is not pinned to one version is an error', () => {
  install('loose', '1.0.0');
  expect(failure(() => findPackage('loose', project)).hint).toContain('package.json');
  expect(failure(() => findPackage('unheard-of', project)).message).toContain('unheard-of');
});

test('a broken package.json is an error that names the file', () => {
  const file = 'node_modules/@scope/source/package.json';
  install('@scope/source', '2.0.1');
  writeFileSync(join(project, file), '{');
  expect(failure(() => findPackage('@scope/source', project)).message).toContain(
    join(project, file),
  );
});

function failure(run: () => unknown): EnvironmentError {
  try {
    run();
  } catch (error) {
    if (error instanceof EnvironmentError) return error;
    throw error;
  }
  throw new Error('No error was thrown.');
}

function install(name: string, version: string): void {
  writeJson(`node_modules/${name}/package.json`, { name, version });
}

function writeJson(file: string, content: unknown): void {
  const path = join(project, file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, JSON.stringify(content));
}
