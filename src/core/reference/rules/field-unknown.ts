import { innermostType } from '../../schema/leading-definition.ts';
import type { SchemaIndex } from '../../schema/schema-index.ts';
import type { Field } from '../../schema/types.ts';
import type { Finding } from '../../skeleton/types.ts';
import { closestName } from '../../text/closest-name.ts';
import type { SkeletonModel } from '../skeleton-model.ts';
import type { Place, UnknownEntry, WalkedEntry } from '../walk-skeleton.ts';

/** The type has no field of the key's name. What stands below such a key is not looked at. */
export function fieldUnknown(model: SkeletonModel): Finding[] {
  return model.entries.flatMap((entry) => {
    if (entry.field || entry.below) return [];
    const { key, keySpan } = entry.entry;
    return [
      {
        code: 'field-unknown' as const,
        span: keySpan,
        message: `${entry.place.definition.name} に「${key}」というフィールドはありません。`,
        hint: hintFor(entry, model),
      },
    ];
  });
}

function hintFor({ entry, place }: UnknownEntry, model: SkeletonModel): string {
  const names = place.fields.map(({ name }) => name);
  const near = closestName(entry.key, names);
  if (near?.toLowerCase() === entry.key.toLowerCase()) return `\`${near}\` と書いてください（大文字と小文字は区別されます）。`;
  const above = pathAbove(entry.key, place, model.entries);
  if (above !== undefined) return `\`${above}\` のフィールドです。字下げを確かめてください。`;
  if (near !== undefined) return `\`${near}\` ではありませんか。`;
  const below = pathBelow(entry.key, place, model.index);
  if (below !== undefined) return `\`${below}\` のフィールドです。その下に書いてください。`;
  return `書けるフィールドは次のとおりです: ${listNames(names)}。`;
}

/** The nearest object above that has such a field. */
function pathAbove(key: string, place: Place, entries: readonly WalkedEntry[]): string | undefined {
  const places = new Map(entries.map((entry) => [entry.place.path, entry.place]));
  const segments = place.path.split('.').slice(0, -1);
  while (segments.length > 0) {
    segments.pop();
    const path = segments.length > 0 ? `${segments.join('.')}.` : '';
    const above = places.get(path);
    if (above?.fields.some(({ name }) => name === key)) return path + key;
  }
  return undefined;
}

/** The nearest object below that has such a field, at most three steps down. */
function pathBelow(key: string, place: Place, index: SchemaIndex): string | undefined {
  let level = place.fields.map((field) => ({ path: place.path + field.name, field }));
  for (let depth = 0; depth < 3; depth++) {
    const next: typeof level = [];
    for (const { path, field } of level) {
      for (const inner of fieldsBelow(field, index)) next.push({ path: `${path}.${inner.name}`, field: inner });
    }
    const found = next.find(({ field }) => field.name === key);
    if (found) return found.path;
    level = next;
  }
  return undefined;
}

function fieldsBelow(field: Field, index: SchemaIndex): readonly Field[] {
  const inner = innermostType(field.type);
  if (field.name === 'status' || field.name === 'managedFields') return [];
  return inner.t === 'inline' ? inner.fields : (index.definitionOfType(inner)?.fields ?? []);
}

function listNames(names: readonly string[]): string {
  const shown = names.slice(0, 15).map((name) => `\`${name}\``);
  return shown.join('、') + (names.length > shown.length ? ` ほか ${names.length - shown.length} 個` : '');
}
