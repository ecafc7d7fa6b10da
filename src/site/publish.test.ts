import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publish } from './publish.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'publish-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(name: string, text: string) {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, 'index.html'), text);
}

test('a finished build takes the place of the last one and leaves nothing beside it', async () => {
  await write('dist', 'old');
  await writeFile(join(folder, 'dist', 'stale.html'), '');
  await write('next', 'new');
  await publish(join(folder, 'next'), join(folder, 'dist'));
  expect(await readdir(folder)).toEqual(['dist']);
  expect(await readdir(join(folder, 'dist'))).toEqual(['index.html']);
  expect(await readFile(join(folder, 'dist', 'index.html'), 'utf8')).toBe('new');
});

test('the first build needs no last one', async () => {
  await write('next', 'new');
  await publish(join(folder, 'next'), join(folder, 'dist'));
  expect(await readFile(join(folder, 'dist', 'index.html'), 'utf8')).toBe('new');
});

test('the last build is back in its place when the new one cannot be moved', async () => {
  await write('dist', 'old');
  await expect(publish(join(folder, 'missing'), join(folder, 'dist'))).rejects.toThrow('ENOENT');
  expect(await readFile(join(folder, 'dist', 'index.html'), 'utf8')).toBe('old');
});

test('what a killed build left aside is not lost when the next one fails', async () => {
  await write('dist.previous', 'old');
  await expect(publish(join(folder, 'missing'), join(folder, 'dist'))).rejects.toThrow('ENOENT');
  expect(await readFile(join(folder, 'dist', 'index.html'), 'utf8')).toBe('old');
});
