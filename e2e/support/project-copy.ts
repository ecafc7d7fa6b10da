import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesOf, projectRoot } from './built-site.ts';
import { freePort } from './free-port.ts';

/** Makes a copy of the project that can be built, and broken, without touching the project's own `dist`. */
export function copyProject(): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), 'fieldnotes-build-'));
  copyProjectTo(root);
  return { root, dist: join(root, 'dist'), remove: () => rmSync(root, { recursive: true }) };
}

/** Copies what a build needs into the empty folder `root`; the packages are only linked to. */
export function copyProjectTo(root: string): void {
  for (const part of parts) cpSync(join(projectRoot, part), join(root, part), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'), 'junction');
}

const parts = [
  'src',
  'content',
  'reference',
  'public',
  'package.json',
  'astro.config.mjs',
  'tsconfig.json',
];

/** Builds a copy. `env` is added to the environment. */
export function build(copy: ProjectCopy, env: Record<string, string>): Promise<BuildResult> {
  const child = spawn(process.execPath, ['src/cli/build.ts'], {
    cwd: copy.root,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, output }));
  });
}

/** Serves what is built in a copy. Returns what stops the server, once it answers at `address`. */
export async function serve(
  copy: ProjectCopy,
  address: URL,
  env: Record<string, string>,
): Promise<() => void> {
  const child = spawn(process.execPath, ['src/cli/serve.ts', '--port', address.port], {
    cwd: copy.root,
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  for (;;) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return () => child.kill();
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Starts `npm run dev` in a copy. Resolves when its pages can be had. */
export async function develop(copy: ProjectCopy): Promise<Development> {
  const port = await freePort();
  const astro = join(copy.root, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [astro, 'dev', '--port', String(port)], {
    cwd: copy.root,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const origin = `http://localhost:${port}`;
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  for (;;) {
    const answer = await fetch(`${origin}/notes/`).catch(() => undefined);
    if (answer?.ok) break;
    if (child.exitCode !== null) throw new Error(`The server ended: ${output}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const stop = async () => {
    child.kill();
    await ended;
  };
  return { origin, output: () => output, stop };
}

export interface Development {
  readonly origin: string;
  /** What was written to both outputs so far. */
  readonly output: () => string;
  readonly stop: () => Promise<void>;
}

/** Returns every file of a folder as `hash path`, sorted by path. */
export function hashesOf(folder: string): string[] {
  return filesOf(folder).map((file) => {
    const hash = createHash('sha256').update(readFileSync(join(folder, file)));
    return `${hash.digest('hex')} ${file}`;
  });
}

export interface ProjectCopy {
  readonly root: string;
  readonly dist: string;
  readonly remove: () => void;
}

export interface BuildResult {
  readonly exitCode: number | null;
  /** What was written to both outputs. */
  readonly output: string;
}
