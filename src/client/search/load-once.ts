/** Returns a load that happens at the first call and gives the same to all; after a failure the next call tries again. */
export function loadOnce<T>(load: (attempt: number) => Promise<T>): LoadOnce<T> {
  let loading: Promise<T> | undefined;
  let attempt = 0;
  const forget = () => {
    loading = undefined;
  };
  const once = () => {
    attempt += loading ? 0 : 1;
    loading ??= load(attempt).catch((error: unknown) => {
      forget();
      throw error;
    });
    return loading;
  };
  return Object.assign(once, { forget });
}

export interface LoadOnce<T> {
  (): Promise<T>;
  /** What was loaded turned out to be broken: the next call loads again. */
  forget(): void;
}
