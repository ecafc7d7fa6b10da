import { preview } from 'astro';
import { projectFolder } from '../load/project-folder.ts';

// Serves the finished site in `dist` under its base and prints the address.
await preview({ root: projectFolder(import.meta.url), outDir: './dist' });
