import type { ResourceWords } from './resource-words.ts';

/** Fetches the words that name resources; `undefined` if they cannot be had. */
export async function fetchWords(address: string): Promise<ResourceWords | undefined> {
  try {
    const response = await fetch(new URL(address, location.href));
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
