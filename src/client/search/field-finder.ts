import type { FieldIndex } from '../../core/search/expand-field-graph.ts';
import type { SearchWords } from '../../core/search/field-graph.ts';
import { bestOfEach, type FieldAnswer, findFields } from '../../core/search/find-fields.ts';
import type { Match, Within } from '../../core/search/match-fields.ts';
import { indexNotes, noteOn, type SearchedNote } from '../../core/search/match-notes.ts';
import { inSiteWords } from '../../core/search/site-words.ts';
import { createNoteTexts } from './note-texts.ts';

/**
 * Returns the finder of fields and kinds. Names are found at once; the author's words are looked up when the query is Japanese
 * or nothing has its name.
 */
export function createFieldFinder(
  index: FieldIndex,
  words: SearchWords | undefined,
  fetchJson: <T>(file: string) => Promise<T>,
): FieldFinder {
  const places = words ? indexNotes(words, index) : [];
  const texts = createNoteTexts(fetchJson);
  const proposed = async (typed: string) => {
    const notes = await texts.propose(typed, proposals);
    return notes.flatMap(({ number, text }): SearchedNote[] => {
      const on = places[number];
      return on ? [{ ...on, text }] : [];
    });
  };
  const said = (match: Match) => {
    if (match.t === 'kind') return Promise.resolve(words?.kinds[match.kind.order]);
    if (match.t === 'type') return undefined;
    const number = noteOn(match, places);
    return number === undefined ? undefined : texts.text(number);
  };
  return {
    find: async (typed, within) => {
      const named = findFields(typed, { index, within });
      const sure = !named.near && named.matches.length > 0;
      if (sure && /^[\x20-\x7e]*$/.test(typed)) return { ...named, said };
      const meant = new Set([typed, inSiteWords(typed, words?.synonyms ?? [])]);
      const answers = [...meant].map(async (text) => {
        return findFields(text, { index, notes: await proposed(text), within });
      });
      return { ...joinAnswers(await Promise.all(answers)), said };
    },
  };
}

/** What is sure in any of them; if nothing is, what the first has. */
function joinAnswers(answers: readonly FieldAnswer[]): FieldAnswer {
  const sure = answers.filter(({ near, matches }) => !near && matches.length > 0);
  if (sure.length === 0) return answers[0] ?? { matches: [], near: false };
  return { matches: bestOfEach(sure.flatMap(({ matches }) => matches)), near: false };
}

/** How many notes are looked at. */
const proposals = 16;

export interface FieldFinder {
  find(typed: string, within?: Within): Promise<ToldAnswer>;
}

export interface ToldAnswer extends FieldAnswer {
  /** What the author says of a match; `undefined` where that is nothing. */
  said(match: Match): Promise<string | undefined> | undefined;
}
