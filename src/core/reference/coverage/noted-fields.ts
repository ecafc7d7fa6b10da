import type { SchemaIndex } from '../../schema/schema-index.ts';
import type { DefinitionId, KindId } from '../../schema/types.ts';
import { arrangeRows, rowsInPageOrder } from '../arrange-rows.ts';
import { expandFields } from '../expand.ts';
import { authorWords, type Skeletons } from '../read-skeletons.ts';

/**
 * Looks through the pages of all kinds for the rows at which a reader sees a note of the author: one from the kind's
 * skeleton, from that of a type on the way to the field, or from what is said for every kind.
 */
export function notedFields(index: SchemaIndex, skeletons: Skeletons): NotedFields {
  const rows = new Map<string, boolean>();
  const places = new Map<string, Places>();
  const { schema } = index;
  for (const { id, definition } of schema.resources.values()) {
    const words = authorWords(skeletons.kinds.get(id), skeletons);
    for (const row of rowsInPageOrder(arrangeRows(expandFields(schema, definition), words))) {
      const { owner, name, path } = row.node;
      const { all, noted } = places.get(key(owner, name)) ?? { all: 0, noted: 0 };
      places.set(key(owner, name), { all: all + 1, noted: noted + (row.note ? 1 : 0) });
      rows.set(key(id, path), row.note !== undefined);
    }
  }
  return {
    isNotedAt: (kind, path) => rows.get(key(kind, path)),
    placesOf: (owner, name) =>
      places.get(key(owner, name)) ?? onTypePage(skeletons.types.get(owner)?.notes.has(name)),
  };
}

/** Types that no kind leads to are met on their own page only. */
function onTypePage(noted: boolean | undefined): Places {
  return { all: 1, noted: noted ? 1 : 0 };
}

function key(page: string, field: string): string {
  return `${page}#${field}`;
}

export interface NotedFields {
  /** The row at this path of the kind's page bears a note; `undefined` if there is no such row. */
  isNotedAt(kind: KindId, path: string): boolean | undefined;
  /** At how many rows of all kinds' pages a field of a definition stands, and how many of them bear a note. */
  placesOf(owner: DefinitionId, name: string): Places;
}

export interface Places {
  readonly all: number;
  readonly noted: number;
}
