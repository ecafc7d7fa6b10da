import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EnvironmentError } from '../load/environment-error.ts';
import { projectFolder } from '../load/project-folder.ts';
import { FindingsError } from '../site/findings-error.ts';
import { startThread } from '../site/thread/build-thread.ts';
import { runCommand } from './run-command.ts';

const usage = `Usage: npm run build

Builds the whole site into dist. FIELDNOTES_SITE and FIELDNOTES_BASE say where it will stand.
Exits with 1 if there are errors in notes and skeletons or a page cannot be made, with 2 if it was called wrongly.`;

await runCommand(usage, async (args) => {
  parseArgs({ args });
  const start = performance.now();
  const root = projectFolder(import.meta.url);
  // The compiled code of Astro and Vite is kept from one build to the next.
  enableCompileCache(join(root, '.cache/node'));
  // A build needs no network. Astro would look for the repository, and report the build to its makers.
  process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
  startThread(root);
  try {
    const { build } = await import('astro');
    await build({
      root,
      // Astro's own line per page is left out: the integration tells how far it is.
      logLevel: 'warn',
      logger: { entrypoint: './src/cli/build/astro-log.mjs' },
    });
  } catch (error) {
    if (error instanceof EnvironmentError) throw error;
    end(error);
  }
  console.log(`Site: dist (${((performance.now() - start) / 1000).toFixed(2)} s)`);
  return 0;
});

/** Ends the process at once: other pages are still being made, and would go on to fail in the same way. */
function end(error: unknown): never {
  // The findings have been printed where they were found.
  console.error(error instanceof FindingsError ? error.message : error);
  console.error('The site was not built. What stood in dist before still stands there.');
  process.exit(1);
}
