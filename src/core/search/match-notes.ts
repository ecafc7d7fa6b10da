import type { DeclaredField, FieldIndex, IndexedKind, Place } from './expand-field-graph.ts';
import type { FieldNotes } from './field-graph.ts';
import { type Match, rootOf, weight, type Within } from './match-fields.ts';
import { fold } from './fold-text.ts';

/** Prepares the author's notes for search. */
export function indexNotes(notes: FieldNotes, { kinds, fields }: FieldIndex): IndexedNote[] {
  const ofKinds = kinds.flatMap((kind): IndexedNote[] => {
    const text = notes.kinds[kind.order];
    return text
      ? [{ t: 'kind', kind, place: rootOf(kind), everywhere: true, text, folded: fold(text) }]
      : [];
  });
  const ofFields = fields.flatMap((field) =>
    notesOf(field, notes).map((note): IndexedNote => {
      return { ...note, t: 'field', field, folded: fold(note.text) };
    }),
  );
  return [...ofKinds, ...ofFields];
}

/** Returns what the author says of a match: of its very place, else of the field wherever it stands. */
export function noteOn(match: Match, notes: readonly IndexedNote[]): string | undefined {
  if (match.t === 'kind')
    return notes.find((note) => note.t === 'kind' && note.kind === match.kind)?.text;
  const told = notes.filter((note) => note.t === 'field' && note.field === match.field);
  const here = told.find(({ place, everywhere }) => !everywhere && place === match.place);
  return (here ?? told.find(({ everywhere }) => everywhere))?.text;
}

/**
 * Returns the kinds and fields whose note holds every word of a query, or that are named by it; if there are none, the
 * words are taken apart by script (ハートビート間隔 → ハートビート, 間隔). The earlier it speaks of them, the better.
 */
export function matchNotes(notes: readonly IndexedNote[], typed: string, within: Within): Match[] {
  const words = typed
    .normalize('NFKC')
    .split(/[\s、。・]+/)
    .map(fold)
    .filter(Boolean);
  if (words.length === 0 || words.join('').length < 2) return [];
  const open = notes.filter(({ place }) => within(place));
  const whole = matchAll(open, words, 70);
  if (whole.length > 0) return whole;
  const parts = words.flatMap((word) => word.match(scripts) ?? []);
  return /[^\x20-\x7e]/.test(typed) && parts.length > words.length ? matchAll(open, parts, 50) : [];
}

function matchAll(notes: readonly IndexedNote[], words: readonly string[], base: number): Match[] {
  return notes.flatMap((note): Match[] => {
    const named = nameOf(note);
    const ats = words.map((word) => (named.includes(word) ? 0 : note.folded.indexOf(word)));
    if (ats.some((at) => at < 0) || !words.some((word) => note.folded.includes(word))) return [];
    const late = ats.reduce((sum, at) => sum + Math.min(20, at / 6), 0) / ats.length;
    const again = Math.min(2, note.folded.split(words[0] ?? '').length - 2);
    const score = base - late + again * 3 - Math.min(10, note.folded.length / 40);
    return [
      note.t === 'kind'
        ? { t: 'kind', kind: note.kind, score: score - note.kind.order * 0.02 }
        : {
            t: 'field',
            field: note.field,
            place: note.place,
            score: score + weight(note.field, note.place),
          },
    ];
  });
}

function notesOf({ id, places }: DeclaredField, notes: FieldNotes) {
  const everywhere = notes.fields[id];
  const [first] = places;
  const here = places.flatMap((place) => {
    const text = notes.places[`${place.order}.${place.path}`];
    return text ? [{ place, text, everywhere: false }] : [];
  });
  return everywhere && first
    ? [{ place: first, text: everywhere, everywhere: true }, ...here]
    : here;
}

function nameOf(note: IndexedNote): string {
  if (note.t === 'kind') return note.kind.lower;
  const { kind, path } = note.place;
  return `${kind.kind} ${path} ${note.field.owner}`.toLowerCase();
}

// Hiragana joins the words that matter.
const scripts = /[\p{sc=Han}々〆]+|[\p{sc=Katakana}ー]+|[a-z0-9_-]+/gu;

export type IndexedNote = {
  /** Where it holds; of a note that holds everywhere the first place. */
  readonly place: Place;
  readonly everywhere: boolean;
  readonly text: string;
  readonly folded: string;
} & (
  | { readonly t: 'kind'; readonly kind: IndexedKind }
  | { readonly t: 'field'; readonly field: DeclaredField }
);
