import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The folder of the benchmarks and that of the project, without a slash at the end. */
export const benchFolder = fileURLToPath(new URL('.', import.meta.url)).replace(/[/\\]$/, '');
export const projectFolder = join(benchFolder, '..');
export const starlightFolder = join(benchFolder, 'starlight');

/** Installs what a folder's lockfile names, unless it is there. Throws if npm fails. */
export function install(folder: string): void {
  if (existsSync(join(folder, 'node_modules'))) return;
  console.log(`Installing ${folder.replace(`${projectFolder}/`, '')} …`);
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm install failed in ${folder}.`);
}

/** Loads a package that only the benchmarks have. `T`: what is used of it. */
export async function loadTool<T>(name: string): Promise<T> {
  const require = createRequire(join(benchFolder, 'package.json'));
  const tool: T = await import(pathToFileURL(require.resolve(name)).href);
  return tool;
}

/** The version of an installed package, as its package.json says. */
export function versionOf(name: string, folder: string): string {
  const manifest: { version: string } = createRequire(join(folder, 'package.json'))(
    join(folder, 'node_modules', name, 'package.json'),
  );
  return manifest.version;
}
