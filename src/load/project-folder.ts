import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EnvironmentError } from './environment-error.ts';

/**
 * Returns the project's folder: the nearest one at or above the module at `moduleUrl` that holds a
 * `package.json`. It does not depend on the working directory, and holds for bundled modules too.
 */
export function projectFolder(moduleUrl: string): string {
  for (const folder of foldersUpward(dirname(fileURLToPath(moduleUrl)))) {
    if (existsSync(join(folder, 'package.json'))) return folder;
  }
  throw new EnvironmentError(
    'No package.json was found above the running module, so the project folder is unknown.',
    'Run the command from a complete checkout of the project.',
  );
}

/** Returns `folder` and every folder above it, innermost first. */
export function foldersUpward(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersUpward(parent)];
}
