import { foldText, type RowText } from './match-rows.ts';

/** Reads the rows of a page, in their order. */
export function readRows(fields: Element): IndexedRow[] {
  const rows: IndexedRow[] = [];
  const places = new Map<Element, number>();
  for (const item of fields.querySelectorAll<HTMLElement>('li[id]')) {
    const fold = item.parentElement?.parentElement;
    const around = item.parentElement?.closest('li[id]');
    const row = item.firstElementChild;
    places.set(item, rows.length);
    rows.push({
      item,
      fold: fold instanceof HTMLDetailsElement ? fold : undefined,
      parent: (around && places.get(around)) ?? -1,
      path: foldText(item.id),
      name: foldText(row?.querySelector('.name')?.textContent ?? ''),
      text: foldText(row?.textContent ?? ''),
    });
  }
  return rows;
}

export interface IndexedRow extends RowText {
  /** The row with all that stands below it. */
  readonly item: HTMLElement;
  /** What must be open for the row to be seen, unless it is one of the skeleton. */
  readonly fold: HTMLDetailsElement | undefined;
  /** The index of the row around it, or -1. */
  readonly parent: number;
}
