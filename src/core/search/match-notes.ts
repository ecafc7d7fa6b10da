import type { DeclaredField, FieldIndex, Place } from './expand-field-graph.ts';
import type { NotedPlaces } from './field-graph.ts';
import { type FieldMatch, type Match, weight, type Within } from './match-fields.ts';
import { fold } from './fold-text.ts';
import { stressed, withoutStress } from './plain-note.ts';

/** Returns what the author's notes are on, by their numbers. */
export function indexNotes({ fields, places }: NotedPlaces, index: FieldIndex): NotePlace[] {
  const byType = Map.groupBy(index.fields, ({ id }) => id.split('.')[0]);
  const everywhere = fields.flatMap((noted, type) =>
    split(noted).flatMap((at): NotePlace[] => {
      const field = byType.get(String(type))?.[Number(at)];
      const place = field?.places[0];
      return field && place ? [{ field, place, everywhere: true }] : [];
    }),
  );
  const byPlace = new Map(
    index.fields.flatMap((field) =>
      field.places.map((place) => [`${place.order}.${place.path}`, { field, place }] as const),
    ),
  );
  const here = places.flatMap((noted, order) =>
    split(noted).flatMap((path): NotePlace[] => {
      const found = byPlace.get(`${order}.${path}`);
      return found ? [{ ...found, everywhere: false }] : [];
    }),
  );
  return [...everywhere, ...here];
}

/** Returns the number of the note on a field: on this very place, else on the field wherever it stands. */
export function noteOn(
  { field, place }: FieldMatch,
  notes: readonly NotePlace[],
): number | undefined {
  const here = notes.findIndex((note) => !note.everywhere && note.place === place);
  const number =
    here < 0 ? notes.findIndex((note) => note.everywhere && note.field === field) : here;
  return number < 0 ? undefined : number;
}

/**
 * Returns the fields whose note holds every word of a query, or that are named by it; if there are none, the
 * words are taken apart by script (ハートビート間隔 → ハートビート, 間隔). The earlier it speaks of them, the better.
 */
export function matchNotes(
  notes: readonly SearchedNote[],
  typed: string,
  within: Within = () => true,
): Match[] {
  const words = typed
    .normalize('NFKC')
    .split(/[\s、。・]+/)
    .map(fold)
    .filter(Boolean);
  if (words.join('').length < 2) return [];
  const open = notes.filter(({ place }) => within(place));
  const whole = matchAll(open, words, 70);
  if (whole.length > 0) return whole;
  const parts = words.flatMap((word) => word.match(scripts) ?? []);
  const apart = parts.length > words.length && parts.some((part) => /[^\x20-\x7e]{2}/.test(part));
  return apart ? matchAll(open, parts, 50) : [];
}

function matchAll(notes: readonly SearchedNote[], words: readonly string[], base: number): Match[] {
  return notes.flatMap((note): Match[] => {
    const text = fold(withoutStress(note.text));
    const named = namesOf(note);
    const ats = words.map((word) => (named.includes(word) ? 0 : text.indexOf(word)));
    if (ats.some((at) => at < 0) || !words.some((word) => text.includes(word))) return [];
    const late = ats.reduce((sum, at) => sum + Math.min(20, at / 6), 0) / ats.length;
    const again = Math.min(2, text.split(words[0] ?? '').length - 2);
    const meant = fold(stressed(note.text));
    const stress = words.some((word) => meant.includes(word)) ? 5 : 0;
    const score = base - late + again * 3 + stress - Math.min(10, text.length / 40);
    const { field, place } = note;
    return [{ t: 'field', field, place, score: score + weight(field, place) }];
  });
}

function namesOf({ field, place }: SearchedNote): string {
  return `${place.kind.kind} ${place.path} ${field.owner}`.toLowerCase();
}

const split = (noted: string) => noted.split(' ').filter(Boolean);

// Hiragana joins the words that matter.
const scripts = /[\p{sc=Han}々〆]+|[\p{sc=Katakana}ー]+|[a-z0-9_-]+/gu;

/** What a note is on. */
export interface NotePlace {
  readonly field: DeclaredField;
  /** Where it holds; of a note that holds everywhere the first place. */
  readonly place: Place;
  readonly everywhere: boolean;
}

/** A note to be looked at. */
export interface SearchedNote {
  readonly field: DeclaredField;
  readonly place: Place;
  readonly text: string;
}
