/** How many rows a page has, and how many of them are seen before anything is opened. */
export function rowCounts(rows: readonly CountedRow[]): RowCounts {
  let total = 0;
  let main = 0;
  for (const row of rows) {
    const shown = rowCounts(row.shown);
    total += 1 + row.descendants;
    main += 1 + shown.main;
  }
  return { total, main };
}

interface CountedRow {
  readonly shown: readonly CountedRow[];
  readonly descendants: number;
}

export interface RowCounts {
  readonly total: number;
  readonly main: number;
}
