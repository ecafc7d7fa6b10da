/** Returns a function that loads at the first call and gives the same to all; after a failure the next call tries again. */
export function loadOnce<T>(load: (attempt: number) => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  let attempt = 0;
  return () => {
    attempt += loading ? 0 : 1;
    loading ??= load(attempt).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
