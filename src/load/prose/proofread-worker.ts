import { parentPort, workerData } from 'node:worker_threads';
import { proofread } from './proofread.ts';

// Does one share of the proofreading in a thread of its own; `workerData` is a `ProseJob`.
parentPort?.postMessage(await proofread(workerData));
