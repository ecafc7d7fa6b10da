import { innermostType } from '../../schema/leading-definition.ts';
import type { SchemaIndex } from '../../schema/schema-index.ts';
import type { Field } from '../../schema/types.ts';
import type { Finding } from '../../skeleton/types.ts';
import { closestName } from '../../text/closest-name.ts';
import type { SkeletonModel } from '../skeleton-model.ts';
import type { Place, UnknownEntry, WalkedEntry } from '../walk-skeleton.ts';

/** The type has no field of the key's name. What stands below such a key is not looked at. */
export function fieldUnknown(model: SkeletonModel): Finding[] {
  const unknown = model.entries.filter((one) => isUnknown(one));
  if (unknown.length === 0) return [];
  const surroundings = exploreSurroundings(model);
  return unknown.map(({ entry, place }) => ({
    code: 'field-unknown',
    span: entry.keySpan,
    message: `${place.definition.name} に「${entry.key}」というフィールドはありません。`,
    hint: hintFor(entry.key, place, surroundings),
  }));
}

function isUnknown(walked: WalkedEntry): walked is UnknownEntry {
  return !walked.field && !walked.below;
}

function hintFor(key: string, place: Place, { above, below }: Surroundings): string {
  const names = place.fields.map(({ name }) => name);
  const near = closestName(key, names);
  if (near?.toLowerCase() === key.toLowerCase())
    return `\`${near}\` と書いてください（大文字と小文字は区別されます）。`;
  const pathAbove = above(key, place);
  if (pathAbove !== undefined)
    return `\`${pathAbove}\` のフィールドです。字下げを確かめてください。`;
  if (near !== undefined) return `\`${near}\` ではありませんか。`;
  const pathBelow = below(key, place);
  if (pathBelow !== undefined) return `\`${pathBelow}\` のフィールドです。その下に書いてください。`;
  return `書けるフィールドは次のとおりです: ${listNames(names)}。`;
}

/** Where else a key could belong. Each object is explored once, however many keys it gets wrong. */
function exploreSurroundings({ entries, index }: SkeletonModel): Surroundings {
  const places = new Map(entries.map(({ place }) => [place.path, place]));
  const explored = new Map<string, ReadonlyMap<string, string>>();
  return {
    above(key, place) {
      const segments = place.path.split('.').slice(0, -1);
      while (segments.length > 0) {
        segments.pop();
        const path = segments.map((segment) => `${segment}.`).join('');
        if (places.get(path)?.fields.some(({ name }) => name === key)) return path + key;
      }
      return undefined;
    },
    below(key, place) {
      const paths = explored.get(place.path) ?? pathsBelow(place, index);
      explored.set(place.path, paths);
      return paths.get(key);
    },
  };
}

/** The fields at most three steps below an object's own, each at the place nearest to it. */
function pathsBelow(place: Place, index: SchemaIndex): Map<string, string> {
  const paths = new Map<string, string>();
  let level = place.fields.map((field) => ({ path: place.path + field.name, field }));
  for (let depth = 0; depth < 3; depth++) {
    level = level.flatMap(({ path, field }) =>
      fieldsBelow(field, index).map((inner) => ({ path: `${path}.${inner.name}`, field: inner })),
    );
    for (const { path, field } of level) if (!paths.has(field.name)) paths.set(field.name, path);
  }
  return paths;
}

function fieldsBelow(field: Field, index: SchemaIndex): readonly Field[] {
  const inner = innermostType(field.type);
  if (field.name === 'status' || field.name === 'managedFields') return [];
  return inner.t === 'inline' ? inner.fields : (index.definitionOfType(inner)?.fields ?? []);
}

function listNames(names: readonly string[]): string {
  const shown = names.slice(0, 15).map((name) => `\`${name}\``);
  return (
    shown.join('、') +
    (names.length > shown.length ? ` ほか ${names.length - shown.length} 個` : '')
  );
}

interface Surroundings {
  /** The address of the key in the nearest object above that has such a field. */
  readonly above: (key: string, place: Place) => string | undefined;
  readonly below: (key: string, place: Place) => string | undefined;
}
