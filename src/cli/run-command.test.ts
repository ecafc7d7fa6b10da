import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';

// Astro takes a second to load when the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

test.each([
  ['addresses', ['--nonsense']],
  ['build', ['--nonsense']],
  ['coverage', []],
  ['explain', []],
  ['explain', ['pod', '--nonsense']],
  ['lint', ['absent.md']],
  ['prose', ['absent.md']],
  ['serve', ['--port', 'http']],
  ['serve', ['--port', '65536']],
])(
  'a wrong call gives exit code 2, a message and the usage, and no stack: %s %j',
  async (...call) => {
    const { code, out, err } = await run(...call);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^\S.*\n\nUsage: npm run /);
    expect(err).not.toMatch(/^\s+at /m);
  },
);

test('a command tells how it is called, and does nothing else', async () => {
  const { code, out, err } = await run('build', ['--help']);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^Usage: npm run build\n/);
});

test('a question without an answer gives exit code 1', async () => {
  const { code, err } = await run('explain', ['deploymnt.spec']);
  expect(code).toBe(1);
  expect(err).toContain('Did you mean deployment?');
});

function run(
  command: string,
  args: readonly string[],
): Promise<{ code: number; out: string; err: string }> {
  const script = join(import.meta.dirname, `${command}.ts`);
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}
