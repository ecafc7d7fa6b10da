import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EnvironmentError } from './environment-error.ts';
import { projectFolder } from './project-folder.ts';
import { readCuration } from './read-curation.ts';

const files = ['categories', 'summaries', 'short-names', 'synonyms']
  .map((name) => `reference/${name}.yaml`)
  .concat('content/sections.yaml');
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'curation-'));
  mkdirSync(join(root, 'reference'));
  mkdirSync(join(root, 'content'));
  for (const file of files) cpSync(join(projectFolder(import.meta.url), file), join(root, file));
});

afterEach(() => rmSync(root, { recursive: true }));

test.each(files)(
  '%s is named, with the place, when it is missing, broken or of another shape',
  async (file) => {
    await expect(readCuration(root)).resolves.toBeDefined();
    writeFileSync(join(root, file), 'a: 1\nb: [c\n');
    expect(await failure()).toMatch(new RegExp(`^${file}:3:1: `));
    writeFileSync(join(root, file), 'text\n');
    expect(await failure()).toContain(file);
    rmSync(join(root, file));
    expect(await failure()).toBe(`${file}: the file is missing.`);
  },
);

async function failure(): Promise<string> {
  const error = await readCuration(root).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(EnvironmentError);
  return error instanceof EnvironmentError ? error.message : '';
}
