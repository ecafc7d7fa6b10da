import { foldText, matchRows, type RowMatches, type RowPart, rowParts } from './match-rows.ts';
import type { IndexedRow } from './row-index.ts';

/**
 * Shows the rows that `query` finds, those around them and, behind their folds, those below them, or all rows if it is
 * blank. `open` are the folds that are open without a query. The row of `target` is always among those that are shown.
 */
export function showRows(
  rows: readonly IndexedRow[],
  query: string,
  { open, all, target }: Shown,
): RowMatches | undefined {
  if (!isQuery(query)) {
    for (const { item, fold } of rows) {
      mark(item, undefined);
      if (fold) fold.hidden = false;
    }
    for (const fold of foldsOf(rows)) fold.open = open.has(fold);
    if (target) openAround(target);
    return undefined;
  }
  const matches = matchRows(rows, query);
  const named = rows.findIndex(({ item }) => item === target);
  const kept = named < 0 ? matches.hits : [...matches.hits, named];
  const parts = rowParts(
    rows.map(({ parent }) => parent),
    kept,
  );
  const needed = new Set<HTMLDetailsElement>();
  const shown = new Set<HTMLDetailsElement>();
  for (const index of kept) {
    for (let row = rows[index]; row; row = rows[row.parent]) {
      if (row.fold) needed.add(row.fold);
    }
  }
  rows.forEach(({ item, fold }, index) => {
    mark(item, parts[index]);
    if (fold && !item.hidden) shown.add(fold);
  });
  for (const fold of foldsOf(rows)) {
    fold.hidden = !shown.has(fold);
    fold.open = needed.has(fold) || (all && shown.has(fold));
  }
  return matches;
}

export function foldsOf(rows: readonly IndexedRow[]): Set<HTMLDetailsElement> {
  return new Set(rows.flatMap(({ fold }) => fold ?? []));
}

/** One letter alone would find nearly everything. */
function isQuery(text: string): boolean {
  const query = foldText(text).trim();
  return query.length > 1 || /[^ -~]/.test(query);
}

function mark(item: HTMLElement, part: RowPart | undefined): void {
  item.hidden = part === 'out';
  item.classList.toggle('way', part === 'way');
  item.classList.toggle('found', part === 'hit');
}

/** Opens what `element` stands in. */
function openAround(element: Element): void {
  for (
    let part = element.closest('details');
    part;
    part = part.parentElement?.closest('details') ?? null
  )
    part.open = true;
}

export interface Shown {
  readonly open: ReadonlySet<HTMLDetailsElement>;
  /** Everything is open. */
  readonly all: boolean;
  /** The row that the address names. */
  readonly target: Element | null;
}
