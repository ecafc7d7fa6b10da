import { parseArgs } from 'node:util';
import { preview } from 'astro';
import { projectFolder } from '../load/project-folder.ts';

// Serves the finished site in `dist` under its base and prints the address. `--port`: default 4321, or the next free one.
const { port } = parseArgs({ options: { port: { type: 'string' } } }).values;
await preview({
  root: projectFolder(import.meta.url),
  outDir: './dist',
  ...(port && { server: { port: Number(port) } }),
});
