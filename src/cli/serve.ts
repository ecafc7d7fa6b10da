import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { preview } from 'astro';
import { EnvironmentError } from '../load/environment-error.ts';
import { projectFolder } from '../load/project-folder.ts';
import { runCommand, UsageError } from './run-command.ts';

const usage = `Usage: npm run serve -- [--port 4321]

Serves the finished site in dist under its base and prints the address. Without --port, 4321 or the next free one.
Exits with 2 if it was called wrongly, or if there is no site yet.`;

await runCommand(usage, async (args) => {
  const port = portOf(parseArgs({ args, options: { port: { type: 'string' } } }).values.port);
  const root = projectFolder(import.meta.url);
  if (!existsSync(join(root, 'dist')))
    throw new EnvironmentError('There is no site in dist yet.', 'npm run build makes it.');
  await preview({
    root,
    outDir: './dist',
    // As static hosts have it: an address without its last slash is answered, and every missing page by the site itself.
    trailingSlash: 'ignore',
    ...(port && { server: { port } }),
  });
  return 0;
});

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = /^\d+$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) throw new UsageError(`"${text}" is no port.`);
  return port;
}
