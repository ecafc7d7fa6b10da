import { existsSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';

/**
 * Puts a finished build in the place of the last one, which goes to `former`. Until the new one is whole, and if anything
 * fails on the way, the last one stays where readers find it, but for the instant between two renames. All folders must be
 * on one file system.
 */
export async function publish(finished: string, place: string, former: string): Promise<void> {
  // A build that was killed between its two renames has left the last one there.
  if (existsSync(former) && !existsSync(place)) await rename(former, place);
  rmSync(former, { recursive: true, force: true });
  if (existsSync(place)) await rename(place, former);
  try {
    await rename(finished, place);
  } catch (error) {
    if (existsSync(former)) await rename(former, place);
    throw error;
  }
}

/**
 * Removes what a build has put out of its place, unless nothing stands there. It takes a while: thousands of files. So it is
 * left to the next build, which has the time for it while it waits.
 */
export function removeFormer(place: string, former: string): void {
  if (existsSync(place)) rmSync(former, { recursive: true, force: true });
}
