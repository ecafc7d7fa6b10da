import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { EnvironmentError } from '../load/environment-error.ts';
import { projectFolder } from '../load/project-folder.ts';
import { FindingsError } from '../site/findings-error.ts';
import { readAhead } from '../site/read-ahead.ts';

// Builds the whole site into `dist`. Astro's own line per page is left out: the integration tells how far it is.
const start = performance.now();
const root = projectFolder(import.meta.url);
// The compiled code of Astro and Vite is kept from one build to the next.
enableCompileCache(join(root, '.cache/node'));
readAhead(root);
try {
  const { build } = await import('astro');
  await build({ root, logLevel: 'warn' });
  console.log(`Site: dist (${((performance.now() - start) / 1000).toFixed(2)} s)`);
} catch (error) {
  if (error instanceof EnvironmentError) console.error(`${error.message}\n  ${error.hint}`);
  // The findings have been printed where they were found.
  else if (error instanceof FindingsError) console.error(error.message);
  else console.error(error);
  console.error('The site was not built. What stood in dist before still stands there.');
  process.exitCode = 1;
}
