import type { DeclaredField, FieldIndex, IndexedKind, Place } from './expand-field-graph.ts';
import type { Reading } from './read-kind.ts';
import { scoreName } from './score-name.ts';
import type { TypeMatch } from './match-types.ts';
import { scorePlace } from './score-place.ts';

/** Returns the kinds and fields that a query names in any of its readings, each once, with how well. */
export function matchFields(
  { kinds, fields }: FieldIndex,
  readings: readonly Reading[],
  within: Within = () => true,
): Match[] {
  const matches: Match[] = [];
  for (const kind of kinds) {
    const score = Math.max(...readings.map((reading) => scoreKind(kind, reading)));
    if (score > 0 && within(rootOf(kind)))
      matches.push({ t: 'kind', kind, score: score - kind.order * perKind });
  }
  for (const field of fields) {
    const found = readings.flatMap((reading) => matchField(field, reading, within) ?? []);
    const best = found.sort((a, b) => b.score - a.score)[0];
    if (best) matches.push({ ...best, score: best.score + weight(field, best.place) });
  }
  return matches;
}

/** Among equal names: first what one writes, what stands shallow and in many kinds; last what only the server writes. */
export function weight(
  { places, drawn, owner }: DeclaredField,
  { path, depth, order }: Place,
): number {
  const common = Math.min(4, Math.log2(places.length + 1) * 0.4);
  const status = /(^|\.)status(\.|$)/.test(path) ? 6 : 0;
  const rare = /managedFields|Ephemeral/.test(path + owner) ? 3 : 0;
  return common + (drawn ? 6 : 0) - status - rare - depth * 0.8 - order * perKind;
}

/** The page of a kind as a place. */
export function rootOf({ kind, order }: IndexedKind): Place {
  return { kind, order, path: '', depth: 0, preferred: false };
}

function scoreKind(kind: IndexedKind, { names, kinds }: Reading): number {
  if (kinds) return names.length === 0 && kinds.includes(kind) ? shortName : 0;
  const typed = names.join('');
  const at = kind.words.indexOf(typed);
  // As with fields: all words together are its name.
  const together = names.length > 1 ? allWords : 0;
  return at < 0 ? scoreName(kind, typed) : (at < 2 ? fullName : shortName) + together;
}

function matchField(
  field: DeclaredField,
  reading: Reading,
  within: Within,
): FieldMatch | undefined {
  const { names, dotted } = reading;
  let best: FieldMatch | undefined;
  // "dns policy" is `dnsPolicy`, "pod dns policy" that of a Pod.
  for (let at = dotted ? names.length - 1 : 0; at < names.length; at += 1) {
    const typed = names.slice(at).join('');
    const score = Math.max(scoreName(field, typed), at === 0 ? scoreValue(field, typed) : 0);
    if (score === 0) continue;
    const around = { names: [...names.slice(0, at), typed], dotted };
    const match = matchPlace(field, { ...reading, ...around }, within);
    if (!match) continue;
    // All names together are the field's, and none is left that could be about something else.
    const total = match.score + score + (at === 0 && names.length > 1 ? allWords : 0);
    if (total > (best?.score ?? 0)) best = { ...match, score: total };
  }
  return best;
}

function matchPlace(
  field: DeclaredField,
  reading: Reading,
  within: Within,
): FieldMatch | undefined {
  let best: FieldMatch | undefined;
  for (const place of field.places) {
    if (reading.kinds?.every(({ kind }) => kind !== place.kind) || !within(place)) continue;
    const score = scorePlace(place, reading) + (reading.kinds ? kindNamed : 0);
    if (score > (best?.score ?? (reading.kinds ? kindNamed : 0)))
      best = { t: 'field', field, place, score };
    // Nothing tells the places apart, and they are in order.
    if (best && reading.names.length === 1) break;
  }
  return best;
}

/** An enum value: whole, or its beginning. */
function scoreValue({ values }: DeclaredField, typed: string): number {
  if (typed.length < 3) return 0;
  const found = values.filter((value) => value.toLowerCase().startsWith(typed));
  if (found.length === 0) return 0;
  return found.some(({ length }) => length === typed.length) ? 88 : 50;
}

// Before a field of that name; behind one.
const fullName = 110;
const shortName = 90;
const kindNamed = 30;
const allWords = 25;

// Sixteen kinds weigh as much as a step into the depth.
const perKind = 0.05;

export type Within = (place: Place) => boolean;

export type Match = KindMatch | FieldMatch | TypeMatch;

export interface KindMatch {
  readonly t: 'kind';
  readonly kind: IndexedKind;
  readonly score: number;
}

export interface FieldMatch {
  readonly t: 'field';
  readonly field: DeclaredField;
  readonly place: Place;
  readonly score: number;
}
