import { rename, writeFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { Picture } from '../../core/picture/picture.ts';
import { createDrawer } from './draw-picture.ts';

// Draws pictures in a thread of its own; `workerData` is a `DrawingJob`, the answer a `Drawing[]`.
const { mark, drawings }: DrawingJob = workerData;
const draw = await createDrawer(mark);
const lacking: Drawing[] = [];
// While this thread writes one picture down as SVG and PNG, another of sharp's turns the next into pixels.
const next = drawings.values();
await Promise.all([drawAll(next), drawAll(next)]);
parentPort?.postMessage(lacking);

async function drawAll(pictures: Iterable<PlacedPicture>): Promise<void> {
  for (const one of pictures) await drawOne(one);
}

async function drawOne({ picture, place }: PlacedPicture): Promise<void> {
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

export interface DrawingJob {
  readonly mark: string;
  readonly drawings: readonly PlacedPicture[];
}

export interface PlacedPicture {
  readonly picture: Picture;
  /** The file that it is written to. */
  readonly place: string;
}

/** A picture that lacks something. */
export interface Drawing {
  readonly subject: string;
  readonly characters: readonly string[];
  readonly place: string;
}
