import type { NoteShard } from './field-graph.ts';
import { fold } from './fold-text.ts';
import { gramsOf } from './note-grams.ts';

/** Returns the grams by which the notes that may answer a query are looked up; none if it holds nothing of the kind. */
export function gramsToLookUp(typed: string): string[] {
  const grams = typed.split(/\s+/).flatMap((word) => [...gramsOf(fold(word)).keys()]);
  // A Latin word may name a kind or field instead; a kanji that stands alone may be part of a word in the note.
  const japanese = grams.filter((gram) => !/^[a-z0-9]/.test(gram));
  const pairs = japanese.filter((gram) => gram.length > 1);
  return pairs.length > 0 ? pairs : japanese.length > 0 ? japanese : grams;
}

/** Returns the numbers of the notes that hold all grams, those that hold them early first. */
export function proposeNotes(grams: readonly string[], shards: readonly NoteShard[]): number[] {
  let places: Map<number, number> | undefined;
  for (const gram of grams) {
    const list = shards.find((shard) => Object.hasOwn(shard, gram))?.[gram];
    if (!list) return [];
    // So common that it is not counted.
    if (list.length === 0) continue;
    const here = readList(list);
    const before = places;
    places = before
      ? new Map([...here].flatMap(([note, at]) => meet(note, at, before.get(note))))
      : here;
  }
  return [...(places ?? [])].sort(([, a], [, b]) => a - b).map(([note]) => note);
}

function meet(note: number, at: number, before: number | undefined): [number, number][] {
  return before === undefined ? [] : [[note, Math.min(at, before)]];
}

function readList(list: readonly number[]): Map<number, number> {
  let value = 0;
  return new Map(
    list.map((difference) => {
      value += difference;
      return [value >> 2, value & 3];
    }),
  );
}
