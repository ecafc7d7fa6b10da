import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ProseText } from '../../core/prose/collect-prose.ts';
import type { ProseFinding } from '../../core/prose/prose-finding.ts';
import { dealShares } from '../../core/prose/deal-shares.ts';
import { type ProseJob, type ProseMessage, proofread } from './proofread.ts';

/**
 * Proofreads texts; the findings are sorted by file and place.
 *
 * @param spelling the text of `content/spelling.yaml`
 */
export async function checkProse(
  texts: readonly ProseText[],
  spelling: string,
  { threads = threadsFor(texts) }: ProseOptions = {},
): Promise<ProseFinding[]> {
  const shares = dealShares(texts, threads, ({ text }) => text.length);
  const found = await Promise.all(
    shares.map(async (share, index) => {
      const job = { texts: share.map(({ register, text }) => ({ register, text })), spelling };
      // The last share is done here, so that a single file needs no thread.
      const messages = await (index === shares.length - 1 ? proofread(job) : proofreadAside(job));
      return share.flatMap(({ file, toSource }, place) =>
        (messages[place] ?? []).map((one) => ({ ...one, file, start: toSource(one.start) })),
      );
    }),
  );
  return found.flat().sort((a, b) => compare(a.file, b.file) || a.start - b.start);
}

function threadsFor(texts: readonly ProseText[]): number {
  const size = texts.reduce((sum, { text }) => sum + text.length, 0);
  const worthwhile = Math.max(1, Math.ceil(size / worthAThread));
  return Math.min(availableParallelism(), mostThreads, worthwhile);
}

/** In characters: less is proofread faster than a thread has read the dictionary. */
const worthAThread = 30_000;
const mostThreads = 4;

async function proofreadAside(job: ProseJob): Promise<ProseMessage[][]> {
  const worker = new Worker(new URL('./proofread-worker.ts', import.meta.url), { workerData: job });
  const [messages]: ProseMessage[][][] = await once(worker, 'message');
  return messages ?? [];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export interface ProseOptions {
  /** Default: as many as the size of the texts is worth and the machine has cores, at most four. */
  readonly threads?: number;
}
