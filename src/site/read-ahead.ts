import { Worker } from 'node:worker_threads';
import { EnvironmentError } from '../load/environment-error.ts';
import { type CheckedSources, readChecked } from './read-checked.ts';

declare global {
  // The build is begun by one copy of these modules, and the integration runs in another, which Vite loads.
  var fieldnotesAhead: Promise<CheckedSources> | undefined;
}

/** Begins to read and check everything in a thread of its own: it takes as long as Astro takes to load. */
export function readAhead(root: string): void {
  const worker = new Worker(new URL('./reading-thread.ts', import.meta.url), { workerData: root });
  const ahead = new Promise<CheckedSources>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (message: ReadingMessage) => {
      if (message.t === 'read') resolve(message.checked);
      else reject(new EnvironmentError(message.message, message.hint));
    });
  });
  // Whoever takes it is told of the failure.
  ahead.catch(() => {});
  globalThis.fieldnotesAhead = ahead;
}

/** Returns what has been read ahead, once; if nothing has, reads it now. */
export function takeChecked(root: string): Promise<CheckedSources> {
  const ahead = globalThis.fieldnotesAhead;
  globalThis.fieldnotesAhead = undefined;
  return ahead ?? readChecked(root);
}

/** What the reading thread answers. An error loses its class on the way. */
export type ReadingMessage =
  | { readonly t: 'read'; readonly checked: CheckedSources }
  | { readonly t: 'environment'; readonly message: string; readonly hint: string };
