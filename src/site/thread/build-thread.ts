import { Worker } from 'node:worker_threads';
import { EnvironmentError } from '../../load/environment-error.ts';
import type { CheckedSources } from '../read-checked.ts';
import type { Answer, Order } from './messages.ts';
import type { RenderedNote } from './render-notes.ts';

declare global {
  // A build is begun by one copy of these modules, and the integration runs in another, which Vite loads.
  var fieldnotesThread: BuildThread | undefined;
}

/**
 * Starts the thread that does everything of a build that needs no Astro, beside it: it reads and checks what the authors
 * wrote under the project folder `root` while Astro loads, renders their notes, and writes the plain files while Astro
 * writes the pages.
 */
export function startThread(root: string): BuildThread {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: root });
  const failed = new Promise<never>((_, reject) => worker.once('error', reject));
  const answered = <T extends Answer['t']>(t: T) => {
    const found = new Promise<Extract<Answer, { t: T }>>((resolve, reject) => {
      worker.on('message', (message: Answer) => {
        if (isAnswer(message, t)) resolve(message);
        else if (message.t === 'environment')
          reject(new EnvironmentError(message.message, message.hint));
      });
    });
    const answer = Promise.race([found, failed]);
    // Whoever takes it is told of the failure.
    answer.catch(() => {});
    return answer;
  };
  const order = (message: Order) => worker.postMessage(message);
  const written = answered('written');
  const thread: BuildThread = {
    checked: answered('read').then(({ checked }) => checked),
    rendered: answered('rendered').then(({ notes }) => notes),
    drawn: answered('drawn').then(({ drawings }) => drawings),
    join: (base) => order({ t: 'join', base }),
    async write(folder) {
      order({ t: 'write', folder });
      return (await written).count;
    },
  };
  for (const promise of [thread.checked, thread.rendered, thread.drawn]) promise.catch(() => {});
  globalThis.fieldnotesThread = thread;
  return thread;
}

/** Returns the thread of this build, if there is one: none is started to develop. */
export function buildThread(): BuildThread | undefined {
  return globalThis.fieldnotesThread;
}

const isAnswer = <T extends Answer['t']>(
  message: Answer,
  t: T,
): message is Extract<Answer, { t: T }> => message.t === t;

export interface BuildThread {
  readonly checked: Promise<CheckedSources>;
  /** The notes as HTML, by the paths of their files. */
  readonly rendered: Promise<ReadonlyMap<string, RenderedNote>>;
  /** What is drawn ahead for pages of kinds and types. */
  readonly drawn: Promise<ReadonlyMap<string, string>>;
  /** Tells it the path that the site stands below, without which there are no links. */
  join(base: string): void;
  /** Lets it write the plain files into a folder. Resolves to their number when they are there. */
  write(folder: string): Promise<number>;
}
