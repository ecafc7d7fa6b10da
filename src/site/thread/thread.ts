import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';

// The thread that `startThread` starts. What it runs is loaded only when compiled code is kept, in threads as elsewhere.
const root = String(workerData);
enableCompileCache(join(root, '.cache/node'));
const { work } = await import('./work.ts');
if (parentPort) await work(root, parentPort);
