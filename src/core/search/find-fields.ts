import { correctQuery } from './correct-query.ts';
import type { FieldIndex } from './expand-field-graph.ts';
import { type Match, matchFields, type Within } from './match-fields.ts';
import { matchTypes } from './match-types.ts';
import { type SearchedNote, matchNotes } from './match-notes.ts';
import { type FieldQuery, readFieldQuery } from './read-field-query.ts';
import { readKind } from './read-kind.ts';

/**
 * Finds the fields, kinds and types that a reader means: by name, by path, by enum value, by a kind's short names, and by the words
 * of the author's notes. `near`: nothing is named so, and these are spelled alike or hold the letters somewhere.
 */
export function findFields(
  typed: string,
  { index, notes = [], within }: FieldSources,
): FieldAnswer {
  const query = readFieldQuery(typed);
  if (query.names.length === 0) return { matches: [], near: false };
  const find = (meant: FieldQuery) => matchFields(index, readKind(meant, index), within);
  const types = within ? [] : matchTypes(typed, index);
  const named = [...find(query), ...types];
  const told = matchNotes(notes, typed, within);
  const sure = bestOfEach([...named.filter(({ score }) => score >= unsure), ...told]);
  if (sure.length > 0) return { matches: sure, near: false };
  const map = findMap(query, find);
  if (map.length > 0) return { matches: bestOfEach(map), near: false };
  const correct = correctQuery(query, index);
  const near = correct ? find(correct) : named;
  return { matches: bestOfEach(near), near: near.length > 0 };
}

/** Returns each kind, type and field once, the best first. */
export function bestOfEach(matches: readonly Match[]): Match[] {
  const best = new Map<object, Match>();
  for (const match of [...matches].sort((a, b) => b.score - a.score)) {
    const subject = subjectOf(match);
    if (!best.has(subject)) best.set(subject, match);
  }
  return [...best.values()];
}

function subjectOf(match: Match): object {
  if (match.t === 'kind') return match.kind;
  return match.t === 'type' ? match.type : match.field;
}

/** Returns the map of plain values in which a path ends with a key: `limits` for `resources.limits.cpu`. A key may hold dots. */
function findMap({ names, dotted }: FieldQuery, find: (query: FieldQuery) => Match[]): Match[] {
  for (let end = names.length - 1; dotted && end > 0; end -= 1) {
    const found = find({ names: names.slice(0, end), dotted: end > 1 });
    const maps = found.filter(
      (match) =>
        match.t === 'field' &&
        match.score >= unsure &&
        /^map\[/.test(match.field.label) &&
        match.field.target === undefined,
    );
    if (maps.length > 0) return maps;
  }
  return [];
}

/** Below it a name only holds the letters somewhere inside a word. */
const unsure = 30;

export interface FieldSources {
  readonly index: FieldIndex;
  /** What the author's words are looked for in: the notes that may hold them. Default: none. */
  readonly notes?: readonly SearchedNote[] | undefined;
  /** Which places count. Default: all, and types as well. */
  readonly within?: Within | undefined;
}

export interface FieldAnswer {
  /** The best first. */
  readonly matches: readonly Match[];
  readonly near: boolean;
}
