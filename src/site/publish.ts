import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/**
 * Puts a finished build in the place of the last one. Until the new one is whole, and if anything fails on the way, the
 * last one stays where readers find it, but for the instant between two renames. Both folders must be on one file system.
 */
export async function publish(finished: string, place: string): Promise<void> {
  const previous = `${place}.previous`;
  // A build that was killed between its two renames has left the last one there.
  if (existsSync(previous) && !existsSync(place)) await rename(previous, place);
  await rm(previous, { recursive: true, force: true });
  if (existsSync(place)) await rename(place, previous);
  try {
    await rename(finished, place);
  } catch (error) {
    if (existsSync(previous)) await rename(previous, place);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
}
