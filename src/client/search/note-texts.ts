import type { NoteShard } from '../../core/search/field-graph.ts';
import { notesPerFile, shardOf } from '../../core/search/note-grams.ts';
import { gramsToLookUp, proposeNotes } from '../../core/search/propose-notes.ts';
import { loadOnce } from './load-once.ts';

/** Loads the author's notes, a few at a time and each file once. */
export function createNoteTexts(fetchJson: <T>(file: string) => Promise<T>): NoteTexts {
  const file = eachOnce((at) => fetchJson<readonly string[]>(`notes/${at}`));
  const shard = eachOnce((at) => fetchJson<NoteShard>(`grams/${at}`));
  const loadText = async (number: number) =>
    (await file(Math.floor(number / notesPerFile)))[number % notesPerFile] ?? '';
  return {
    text: loadText,
    propose: async (typed, most) => {
      const grams = gramsToLookUp(typed);
      const shards = await Promise.all([...new Set(grams.map(shardOf))].map(shard));
      const numbers = proposeNotes(grams, shards).slice(0, most);
      return Promise.all(numbers.map(async (number) => ({ number, text: await loadText(number) })));
    },
  };
}

function eachOnce<T>(load: (at: number) => Promise<T>): (at: number) => Promise<T> {
  const loads = new Map<number, () => Promise<T>>();
  return (at) => {
    const once = loads.get(at) ?? loadOnce(() => load(at));
    loads.set(at, once);
    return once();
  };
}

export interface NoteTexts {
  text(number: number): Promise<string>;
  /** The notes that may hold a query, at most `most` of them. */
  propose(typed: string, most: number): Promise<{ number: number; text: string }[]>;
}
