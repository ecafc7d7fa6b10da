import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSources, readSourcesAt } from './read-sources.ts';

const files: Record<string, string | Buffer> = {
  'content/notes/b.md': 'b',
  'content/notes/a/deep.mdx': '\ufeffdeep',
  'content/notes/picture.png': 'png',
  'content/sections.yaml': 'x',
  'reference/kinds/Pod.yaml': 'kind: Pod',
  'reference/types/Container.yml': 'name:',
  'reference/types/Broken.yaml': Buffer.from([0x61, 0xff, 0x62]),
  'reference/categories.yaml': 'x',
  'reference/every-kind.yaml': 'kind:',
};
let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'fieldnotes-sources-'));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
});
afterAll(() => rmSync(root, { recursive: true }));

test('all notes and skeletons are read, sorted, and nothing else', async () => {
  expect(await readSources(root)).toEqual([
    { file: 'content/notes/a/deep.mdx', text: '\ufeffdeep' },
    { file: 'content/notes/b.md', text: 'b' },
    { file: 'reference/every-kind.yaml', text: 'kind:' },
    { file: 'reference/kinds/Pod.yaml', text: 'kind: Pod' },
    { file: 'reference/types/Broken.yaml', text: 'a\ufffdb', broken: true },
    { file: 'reference/types/Container.yml', text: 'name:' },
  ]);
});

test('a project without notes or skeletons has none', async () => {
  expect(await readSources(join(root, 'content'))).toEqual([]);
});

test('given paths are files or folders, each file once, known by its path in the project', async () => {
  const paths = [join(root, 'reference'), join(root, 'reference/kinds/Pod.yaml')];
  const sources = await readSourcesAt(paths, root);
  expect(sources.map(({ file }) => file)).toEqual([
    'reference/categories.yaml',
    'reference/every-kind.yaml',
    'reference/kinds/Pod.yaml',
    'reference/types/Broken.yaml',
    'reference/types/Container.yml',
  ]);
});
