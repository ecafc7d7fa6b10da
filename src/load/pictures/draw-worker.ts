import { rename, writeFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { Picture } from '../../core/picture/picture.ts';
import { createDrawer } from './draw-picture.ts';

// Draws pictures in a thread of its own, one after the other; `workerData` is a `DrawingJob`, the answer a `Drawing[]`.
const { mark, drawings }: DrawingJob = workerData;
const draw = await createDrawer(mark);
const lacking: Drawing[] = [];
for (const { picture, place } of drawings) {
  const subject = picture.t === 'card' ? picture.page : picture.file;
  try {
    const drawn = await draw(picture);
    // A picture is in its place as a whole or not at all, even if the build is stopped.
    await writeFile(`${place}.part`, drawn.png);
    await rename(`${place}.part`, place);
    if (drawn.lacking.length > 0) lacking.push({ subject, characters: drawn.lacking, place });
  } catch (cause) {
    throw new Error(`The picture of ${subject} could not be drawn: ${String(cause)}`, { cause });
  }
}
parentPort?.postMessage(lacking);

export interface DrawingJob {
  readonly mark: string;
  readonly drawings: readonly { readonly picture: Picture; readonly place: string }[];
}

/** A picture that lacks something. */
export interface Drawing {
  readonly subject: string;
  readonly characters: readonly string[];
  readonly place: string;
}
