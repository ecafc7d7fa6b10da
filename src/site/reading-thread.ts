import { parentPort, workerData } from 'node:worker_threads';
import { EnvironmentError } from '../load/environment-error.ts';
import type { ReadingMessage } from './read-ahead.ts';
import { readChecked } from './read-checked.ts';

// The thread that `readAhead` begins: reads the project folder that it is given and posts what it read.
const answer = (message: ReadingMessage) => parentPort?.postMessage(message);
try {
  answer({ t: 'read', checked: await readChecked(String(workerData)) });
} catch (error) {
  if (!(error instanceof EnvironmentError)) throw error;
  answer({ t: 'environment', message: error.message, hint: error.hint });
}
