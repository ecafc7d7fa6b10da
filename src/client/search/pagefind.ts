/**
 * Loads the full-text index that the build wrote to `folder`. It is read on the page itself: a worker would load everything a
 * second time for an index this small.
 */
export async function loadPagefind(folder: string, attempt: number): Promise<Pagefind> {
  // A browser keeps a module that failed to load as failed.
  const address = `${folder}pagefind.js${attempt > 1 ? `?attempt=${attempt}` : ''}`;
  const { createInstance }: PagefindModule = await import(/* @vite-ignore */ address);
  return createInstance({ noWorker: true, basePath: folder });
}

interface PagefindModule {
  createInstance(options: { noWorker: boolean; basePath: string }): Pagefind;
}

/** The part of Pagefind's interface that is used here. */
export interface Pagefind {
  search(
    words: string,
    options: { filters?: Record<string, string> },
  ): Promise<{ results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
  }[];
}
