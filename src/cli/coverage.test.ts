import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

// Each call reads the whole schema, which takes seconds when the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fieldnotes-coverage-'));
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'table.tsv'), '# head\nContainer.image\t3\nContainer.colour\t1\n');
  writeFileSync(join(folder, 'wrong.tsv'), '# head\nContainer.image 3\n');
  writeFileSync(join(folder, 'deep/pod.yaml'), 'apiVersion: v1\nkind: Pod\nspec: {}\n');
  writeFileSync(join(folder, 'deep/note.md'), '```yaml\napiVersion: v1\nkind: Pod\n```\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a table is measured against the notes of the project', async () => {
  const { code, out } = await coverage('table.tsv', '--json', '--min', '75');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({
    coverage: {
      occurrences: { all: 4, covered: 3 },
      pairs: { all: 2, covered: 1 },
      uncovered: [{ field: 'Container.colour', occurrences: 1, known: false }],
    },
    types: [],
  });
});

test('a share below the least one gives exit code 1', async () => {
  const { code, out } = await coverage('table.tsv', '--min', '75.1');
  expect(code).toBe(1);
  expect(out.split('\n')).toEqual([
    'Occurrences: 3 of 4 have a note (75 %)',
    'Fields:      1 of 2 have a note (50 %)',
    '',
    'Without a note:',
    '     1  Container.colour  (not in the schema)',
    '',
  ]);
});

test('the manifests of a folder are counted', async () => {
  const { code, out, err } = await coverage('deep', '--json');
  expect([code, err]).toEqual([0, 'deep: 1 manifests, 0 left out\n']);
  expect(JSON.parse(out)).toMatchObject({ coverage: { occurrences: { all: 3 } } });
});

test('the types that readers meet most have a note on every field', async () => {
  const types =
    'ObjectMeta,PodSpec,Container,Probe,ServiceSpec,DeploymentSpec,LabelSelector,ResourceRequirements,SecurityContext,Volume';
  const { code, out } = await coverage('--types', types);
  expect(out.trimEnd().split('\n')).toHaveLength(10);
  expect([code, out.includes('no note')]).toEqual([0, false]);
});

test.each([
  [[]],
  [['--nonsense']],
  [['table.tsv', '--min', 'all']],
  [['absent.tsv']],
  [['wrong.tsv']],
])('a wrong call gives exit code 2: %j', async (args) => {
  const { code, out, err } = await coverage(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).not.toBe('');
});

function coverage(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const script = join(import.meta.dirname, 'coverage.ts');
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { cwd: folder }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}
