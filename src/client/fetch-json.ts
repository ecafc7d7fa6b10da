/** Fetches a file that the site itself has written as a `T`; `undefined` if it cannot be had. */
export async function fetchJson<T>(address: string): Promise<T | undefined> {
  try {
    const response = await fetch(new URL(address, location.href));
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
