import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

// Each call reads the whole schema, which takes seconds when the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fieldnotes-lint-'));
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'good.yaml'), 'apiVersion: v1\nkind: Service\n');
  writeFileSync(join(folder, 'bad.yaml'), 'apiVersion: v1\nkind: Deployment\n');
  writeFileSync(join(folder, 'deep/note.md'), '```yaml\napiVersion: v1\nkind: Deployment\n```\n');
  writeFileSync(join(folder, 'deep/sjis.md'), Buffer.from([0x61, 0x8b, 0x4c]));
  writeFileSync(join(folder, 'deep/ignored.txt'), 'kind: Deployment\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a file without findings gives the closing line and exit code 0', async () => {
  const { code, out, err } = await lint('good.yaml');
  expect([code, out]).toEqual([0, '']);
  expect(err).toMatch(/^Lint: 1 file, 0 errors, 0 warnings \(\d+\.\d\d s\)\n$/);
});

test('errors give exit code 1, and are named by file, line and column', async () => {
  const { code, out } = await lint('bad.yaml');
  expect(code).toBe(1);
  expect(out).toMatch(/^\S*bad\.yaml:1:13 error api-version-mismatch: .+\n {2}`apps\/v1`.+\n$/);
});

test('a folder is checked as a whole; warnings alone give exit code 0', async () => {
  const all = await lint('--format', 'json', '.');
  expect(all.code).toBe(1);
  expect(JSON.parse(all.out)).toMatchObject({ files: 4, errors: 2, warnings: 1 });
  const note = await lint('deep/note.md', '--format=github');
  expect(note.code).toBe(0);
  expect(note.out).toMatch(
    /^::warning file=\S*note\.md,line=2,endLine=2,col=13,endColumn=15,title=api-version-mismatch::/,
  );
});

test.each([[['--nonsense']], [['--format', 'xml']], [['--format', 'toString']], [['absent.yaml']]])(
  'a wrong call gives exit code 2: %j',
  async (args) => {
    const { code, out, err } = await lint(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toBe('');
  },
);

function lint(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const script = join(import.meta.dirname, 'lint.ts');
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { cwd: folder }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}
