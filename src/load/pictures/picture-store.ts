import { once } from 'node:events';
import { copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Picture } from '../../core/picture/picture.ts';
import type { Drawing, DrawingJob } from './draw-worker.ts';
import { createPictureKeys } from './picture-keys.ts';

/**
 * Begins to draw the pictures that are not yet in the store of the project in `root`, `.cache/pictures`, in a thread
 * beside everything else.
 */
export async function startPictures(root: string, pictures: readonly Picture[]): Promise<Pictures> {
  const store = join(root, '.cache', 'pictures');
  await mkdir(store, { recursive: true });
  const mark = await readFile(join(root, 'public', 'favicon.svg'), 'utf8');
  const keyOf = createPictureKeys(root, mark);
  const places = pictures.map((picture) => ({ picture, place: `${keyOf(picture)}.png` }));
  const kept = new Set(await readdir(store));
  // Two pages may have the same picture.
  const wanted = new Map(places.map(({ place, picture }) => [place, picture]));
  const drawings = [...wanted]
    .filter(([place]) => !kept.has(place))
    .map(([place, picture]) => ({ picture, place: join(store, place) }));
  const drawn = drawings.length > 0 ? drawAside({ mark, drawings }) : undefined;

  return {
    async finish(folder) {
      const lacking = (await drawn?.done()) ?? [];
      for (const { picture, place } of places) {
        const target = join(folder, picture.file);
        await mkdir(dirname(target), { recursive: true });
        await copyFile(join(store, place), target);
      }
      // What lacks characters is not kept, so that the next build says so again.
      const stale = (await readdir(store)).filter((name) => !wanted.has(name));
      const removed = [
        ...stale.map((name) => join(store, name)),
        ...lacking.map((one) => one.place),
      ];
      await Promise.all(removed.map((path) => rm(path, { force: true })));
      return { count: pictures.length, drawn: drawings.length, lacking };
    },
  };
}

function drawAside(job: DrawingJob): { done: () => Promise<readonly Drawing[]> } {
  const worker = new Worker(new URL('./draw-worker.ts', import.meta.url), {
    workerData: job,
    // Fonts and pixels count as well: with little more room than they take, garbage is looked for at every picture.
    resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 },
  });
  // A build that fails elsewhere does not wait for its pictures.
  worker.unref();
  const answer: Promise<Drawing[][]> = once(worker, 'message');
  const outcome = Promise.allSettled([answer]);
  return {
    async done() {
      worker.ref();
      const [result] = await outcome;
      if (result.status === 'rejected') throw result.reason;
      return result.value.flat();
    },
  };
}

export interface Pictures {
  /** Waits for the pictures, puts them into a folder, and removes from the store what this build does not need. */
  finish(folder: string): Promise<PictureReport>;
}

export interface PictureReport {
  readonly count: number;
  /** How many of them were not in the store. */
  readonly drawn: number;
  readonly lacking: readonly Drawing[];
}
