import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes files below `folder` and returns how many. A thread of its own has nothing else to do while it waits for
 * the disk.
 */
export function writeFiles(folder: string, files: ReadonlyMap<string, () => string>): number {
  const made = new Set<string>();
  for (const [address, content] of files) {
    const file = join(folder, address);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, content());
  }
  return files.size;
}
