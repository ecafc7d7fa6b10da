import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

/**
 * Runs a program to its end and returns how long it took, in seconds, and the most memory that it and all its children had at
 * one time, in MB: the sum of their resident sizes, sampled every 50 ms from `/proc` (elsewhere than on Linux: 0). Throws with
 * the program's output if it fails.
 */
export async function runCommand(args: readonly string[], { cwd, env = {} }: Place): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => output.push(data));
  let peak = 0;
  const sampling = setInterval(async () => {
    peak = Math.max(peak, await memoryOfTree(child.pid ?? 0));
  }, 50);
  const status = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(sampling);
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${Buffer.concat(output)}`);
  return { seconds: (performance.now() - start) / 1000, peakMb: peak / 1e6 };
}

async function memoryOfTree(root: number): Promise<number> {
  const names = await readdir('/proc').catch((): string[] => []);
  const all = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(readProcess));
  const tree = new Set([root]);
  // A parent mostly has the lower number; where numbers have come round, a child is missed until the next sample.
  let sum = 0;
  for (const { id, parent, bytes } of all.sort((a, b) => a.id - b.id)) {
    if (!tree.has(id) && !tree.has(parent)) continue;
    tree.add(id);
    sum += bytes;
  }
  return sum;
}

async function readProcess(id: string): Promise<Process> {
  const gone = { id: 0, parent: 0, bytes: 0 };
  const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
  const number = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  return status ? { id: Number(id), parent: number('PPid'), bytes: number('VmRSS') * 1024 } : gone;
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
