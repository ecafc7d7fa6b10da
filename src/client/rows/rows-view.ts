import { decodeFragment } from '../../core/reference/address/decode-fragment.ts';
import type { RowMatches } from './match-rows.ts';
import { readRows } from './row-index.ts';
import { readRowsState, type RowsState, writeRowsState } from './rows-state.ts';
import { foldsOf, showRows } from './show-rows.ts';

/**
 * Shows the rows of `fields` as the address says, and writes into the address what the reader changes. `onShown` is told
 * what is shown each time that it may have become another.
 */
export function createRowsView(fields: Element, onShown: OnShown): RowsView {
  const rows = readRows(fields);
  const folds = foldsOf(rows);
  let state = readRowsState('');
  /** The folds that are open when nothing is looked for. */
  let open = openOf(folds);
  let writing: ReturnType<typeof setTimeout> | undefined;

  const show = () => {
    const target = document.getElementById(decodeFragment(location.hash));
    const matches = showRows(rows, state.filter, { open, all: state.all, target });
    // Rows that are laid out when they come into sight would move the one that the address names.
    fields.classList.toggle('many', !target && (matches?.hits.length ?? 0) > 20);
    onShown(state, matches);
  };
  const read = () => {
    state = readRowsState(location.search);
    const below = state.open.flatMap((path) => foldsBelow(document.getElementById(path)));
    open = new Set(state.all ? folds : below);
    show();
  };
  const write = () => {
    const query = writeRowsState(location.search, state);
    if (query === location.search) return;
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
  };
  /** Browsers refuse an address that changes with every stroke of a key. */
  const writeSoon = () => {
    clearTimeout(writing);
    writing = setTimeout(write, 200);
  };

  addEventListener('popstate', () => {
    if (writeRowsState(location.search, state) !== location.search) read();
  });
  addEventListener('hashchange', () => {
    const target = document.getElementById(decodeFragment(location.hash));
    if (!target?.closest('[hidden]')) return;
    show();
    target.scrollIntoView();
  });
  if (writeRowsState('', readRowsState(location.search))) {
    read();
    fields.querySelector('li:target')?.scrollIntoView();
  }

  return {
    showAll(all) {
      open = new Set(all ? folds : []);
      state = { ...state, all, open: [] };
      show();
      write();
    },
    filter(text) {
      if (text === state.filter) return;
      if (!state.filter) open = openOf(folds);
      state = { ...state, filter: text };
      show();
      writeSoon();
    },
    turnBelow(item) {
      const below = foldsBelow(item);
      const opening = below.some((fold) => !fold.open);
      for (const fold of below) {
        fold.open = opening;
        if (opening) open.add(fold);
        else open.delete(fold);
      }
      const others = state.open.filter((path) => path !== item.id);
      state = { ...state, open: opening && !state.all ? [...others, item.id] : others };
      onShown(state, undefined);
      write();
    },
  };
}

const foldsBelow = (item: Element | null) => [...(item?.querySelectorAll('details') ?? [])];

const openOf = (folds: ReadonlySet<HTMLDetailsElement>) =>
  new Set([...folds].filter((fold) => fold.open));

type OnShown = (state: RowsState, matches: RowMatches | undefined) => void;

export interface RowsView {
  /** Opens every row, or closes all but those of the skeleton. */
  showAll(all: boolean): void;
  /** Shows what `text` finds; everything if it is empty. */
  filter(text: string): void;
  /** Opens everything below a row, or closes it if it is open. */
  turnBelow(item: Element): void;
}
