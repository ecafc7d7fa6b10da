import { correctQuery } from './correct-query.ts';
import type { FieldIndex } from './expand-field-graph.ts';
import { type Match, matchFields, type Within } from './match-fields.ts';
import { type SearchedNote, matchNotes } from './match-notes.ts';
import { readFieldQuery } from './read-field-query.ts';
import { readKind } from './read-kind.ts';

/**
 * Finds the fields and kinds that a reader means: by name, by path, by enum value, by a kind's short names, and by the words
 * of the author's notes. `near`: nothing is named so, and these are spelled alike or hold the letters somewhere.
 */
export function findFields(
  typed: string,
  { index, notes = [], within = () => true }: FieldSources,
): FieldAnswer {
  const query = readFieldQuery(typed);
  if (query.names.length === 0) return { matches: [], near: false };
  const named = matchFields(index, readKind(query, index), within);
  const told = matchNotes(notes, typed, within);
  const sure = bestOfEach([...named.filter(({ score }) => score >= unsure), ...told]);
  if (sure.length > 0) return { matches: sure, near: false };
  const correct = correctQuery(query, index);
  const near = correct ? matchFields(index, readKind(correct, index), within) : named;
  return { matches: bestOfEach(near), near: near.length > 0 };
}

/** Each kind and field once, the best first. */
function bestOfEach(matches: readonly Match[]): Match[] {
  const best = new Map<object, Match>();
  for (const match of [...matches].sort((a, b) => b.score - a.score)) {
    const subject = match.t === 'kind' ? match.kind : match.field;
    if (!best.has(subject)) best.set(subject, match);
  }
  return [...best.values()];
}

/** Below it a name only holds the letters somewhere inside a word. */
const unsure = 30;

export interface FieldSources {
  readonly index: FieldIndex;
  /** What the author's words are looked for in: the notes that may hold them. Default: none. */
  readonly notes?: readonly SearchedNote[] | undefined;
  /** Which places count. Default: all. */
  readonly within?: Within | undefined;
}

export interface FieldAnswer {
  /** The best first. */
  readonly matches: readonly Match[];
  readonly near: boolean;
}
