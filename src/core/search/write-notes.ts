import { fold } from './fold-text.ts';
import type { NoteShard } from './field-graph.ts';
import { gramsOf, notesPerFile, shardCount, shardOf } from './note-grams.ts';

/**
 * Writes down texts so that a reader loads no more of them than a search needs: the texts, a few to a file, and for every
 * gram the numbers of the texts that hold it.
 */
export function writeNotes(texts: readonly string[]): WrittenNotes {
  const found = new Map<string, number[]>();
  for (const [number, text] of texts.entries())
    for (const [gram, at] of gramsOf(fold(text))) {
      const list = found.get(gram) ?? [];
      list.push(number * 4 + Math.min(3, at >> 4));
      found.set(gram, list);
    }
  const shards: Record<string, readonly number[]>[] = Array.from(
    { length: shardCount },
    () => ({}),
  );
  for (const [gram, list] of found) {
    const shard = shards[shardOf(gram)];
    if (shard) shard[gram] = list.length > texts.length / 6 ? [] : differences(list);
  }
  const files = Math.ceil(texts.length / notesPerFile);
  return {
    shards,
    files: Array.from({ length: files }, (_, file) =>
      texts.slice(file * notesPerFile, (file + 1) * notesPerFile),
    ),
  };
}

function differences(list: readonly number[]): number[] {
  return list.map((value, at) => value - (list[at - 1] ?? 0));
}

interface WrittenNotes {
  readonly shards: readonly NoteShard[];
  readonly files: readonly (readonly string[])[];
}
