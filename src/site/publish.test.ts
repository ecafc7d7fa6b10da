import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publish, removeFormer } from './publish.ts';

let folder: string;
let dist: string;
let former: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'publish-'));
  dist = join(folder, 'dist');
  former = join(folder, 'former');
});
afterEach(() => rm(folder, { recursive: true }));

async function write(name: string, text: string) {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, 'index.html'), text);
}

test('a finished build takes the place of the last one, which the next one removes', async () => {
  await write('dist', 'old');
  await writeFile(join(dist, 'stale.html'), '');
  await write('next', 'new');
  await publish(join(folder, 'next'), dist, former);
  expect(await readdir(folder)).toEqual(['dist', 'former']);
  removeFormer(dist, former);
  expect(await readdir(folder)).toEqual(['dist']);
  expect(await readdir(join(folder, 'dist'))).toEqual(['index.html']);
  expect(await readFile(join(dist, 'index.html'), 'utf8')).toBe('new');
});

test('the first build needs no last one', async () => {
  await write('next', 'new');
  await publish(join(folder, 'next'), dist, former);
  expect(await readFile(join(dist, 'index.html'), 'utf8')).toBe('new');
});

test('the last build is back in its place when the new one cannot be moved', async () => {
  await write('dist', 'old');
  await expect(publish(join(folder, 'missing'), dist, former)).rejects.toThrow('ENOENT');
  expect(await readFile(join(dist, 'index.html'), 'utf8')).toBe('old');
});

test('what a killed build left aside is not lost when the next one fails', async () => {
  await write('former', 'old');
  removeFormer(dist, former);
  await expect(publish(join(folder, 'missing'), dist, former)).rejects.toThrow('ENOENT');
  expect(await readFile(join(dist, 'index.html'), 'utf8')).toBe('old');
});
