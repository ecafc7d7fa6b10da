import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EnvironmentError } from '../environment-error.ts';
import { readSpelling } from './read-prose.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'prose-'));
  await mkdir(join(root, 'content'));
});
afterEach(() => rm(root, { recursive: true }));

test('an entry that does not do what its specs say is named', async () => {
  const entry =
    '  - expected: メモリー\n    pattern: メモリ\n    specs:\n      - { from: メモリー, to: メモリー }\n';
  await writeFile(join(root, 'content/spelling.yaml'), `version: 1\nrules:\n${entry}`);
  const failure = await readSpelling(root).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(EnvironmentError);
  expect(failure).toHaveProperty('message', expect.stringContaining('メモリー'));
});

test('a spelling whose specs hold is read as it stands', async () => {
  const text = 'version: 1\nrules:\n  - expected: 既に\n    pattern: すでに\n';
  await writeFile(join(root, 'content/spelling.yaml'), text);
  expect(await readSpelling(root)).toBe(text);
});
