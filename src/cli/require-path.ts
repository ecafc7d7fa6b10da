import { stat } from 'node:fs/promises';
import { UsageError } from './run-command.ts';

/** Throws a `UsageError` if nothing is at `path`, as it was typed. */
export async function requirePath(path: string): Promise<void> {
  try {
    await stat(path);
  } catch {
    throw new UsageError(`${path}: no such file or folder.`);
  }
}
