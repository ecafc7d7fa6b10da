import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

/**
 * Runs a program to its end and returns how long it took, in seconds, and the most memory that it and all its children had at
 * one time, in MB: the sum of their resident sizes, sampled every 50 ms from `/proc` (elsewhere than on Linux: 0). Children
 * are looked for twice a second: to read of every process at every sample would slow down what is measured. Throws with the
 * program's output if it fails.
 */
export async function runCommand(args: readonly string[], { cwd, env = {} }: Place): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => output.push(data));
  let tree = [child.pid ?? 0];
  let peak = 0;
  const looking = setInterval(async () => {
    tree = await treeOf(child.pid ?? 0);
  }, 500);
  const sampling = setInterval(async () => {
    const sizes = await Promise.all(tree.map(async (id) => (await readProcess(id)).bytes));
    peak = Math.max(
      peak,
      sizes.reduce((sum, bytes) => sum + bytes, 0),
    );
  }, 50);
  const status = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(looking);
  clearInterval(sampling);
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${Buffer.concat(output)}`);
  return { seconds: (performance.now() - start) / 1000, peakMb: peak / 1e6 };
}

/** A process and all below it. */
async function treeOf(root: number): Promise<number[]> {
  const names = await readdir('/proc').catch((): string[] => []);
  const ids = names.filter((name) => /^\d+$/.test(name)).map(Number);
  const all = await Promise.all(ids.map(readProcess));
  const tree = new Set([root]);
  // A parent mostly has the lower number; where numbers have come round, a child is missed until it is looked for again.
  for (const { id, parent } of all.sort((a, b) => a.id - b.id)) if (tree.has(parent)) tree.add(id);
  return [...tree];
}

async function readProcess(id: number): Promise<Process> {
  const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
  const number = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  return { id, parent: number('PPid'), bytes: number('VmRSS') * 1024 };
}

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly bytes: number;
}

interface Place {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Run {
  readonly seconds: number;
  readonly peakMb: number;
}
