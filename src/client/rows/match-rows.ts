/**
 * Finds the rows that hold all words of `query`: in their path, one of them in the row's own name, so that what stands
 * below a hit is none. If there is no such row, in their texts. `rows` are folded (`foldText`).
 */
export function matchRows(rows: readonly RowText[], query: string): RowMatches {
  const words = foldText(query)
    .replace(/\[[^\]]*\]/g, '')
    .split(/\s+/)
    .map((word) => word.replace(/^\.+/, ''))
    .filter((word) => word !== '');
  if (!words.length) return { in: 'names', hits: [] };
  const named = indexes(rows, (row) => isNamed(row, words));
  if (named.length) return { in: 'names', hits: named };
  return { in: 'texts', hits: indexes(rows, ({ text }) => words.every((w) => text.includes(w))) };
}

/** Makes writings of the same word equal: case, and the widths of Japanese and Latin characters. */
export const foldText = (text: string) => text.normalize('NFKC').toLowerCase();

/**
 * Says of each row what it is to the hits. `parents[i]` is the index of the row around row `i`, which comes before it, or
 * -1.
 */
export function rowParts(parents: readonly number[], hits: readonly number[]): RowPart[] {
  const hit = new Set(hits);
  const way = new Set<number>();
  for (const index of hits) {
    for (let at = parents[index] ?? -1; at >= 0 && !way.has(at); at = parents[at] ?? -1)
      way.add(at);
  }
  const parts: RowPart[] = [];
  parents.forEach((parent, index) => {
    const around = parts[parent];
    const below = around === 'hit' || around === 'below';
    parts.push(hit.has(index) ? 'hit' : below ? 'below' : way.has(index) ? 'way' : 'out');
  });
  return parts;
}

function isNamed({ path, name }: RowText, words: readonly string[]): boolean {
  const parent = path.length - name.length;
  return (
    words.every((word) => path.includes(word)) &&
    words.some((word) => path.lastIndexOf(word) + word.length > parent)
  );
}

function indexes(rows: readonly RowText[], test: (row: RowText) => boolean): number[] {
  return rows.flatMap((row, index) => (test(row) ? [index] : []));
}

export interface RowText {
  readonly path: string;
  /** The end of the path that is the row's own. */
  readonly name: string;
  /** All that the row says. */
  readonly text: string;
}

export interface RowMatches {
  readonly in: 'names' | 'texts';
  readonly hits: readonly number[];
}

/** A hit, a row around hits only, a row below a hit, or none of them. */
export type RowPart = 'hit' | 'way' | 'below' | 'out';
