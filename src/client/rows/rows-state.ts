/** Reads from the query of an address which rows are shown. */
export function readRowsState(query: string): RowsState {
  const parameters = new URLSearchParams(query);
  return {
    all: parameters.get('rows') === 'all',
    filter: parameters.get('filter') ?? '',
    open: parameters.getAll('open'),
  };
}

/** Returns `query` with `state` in it: with its `?`, or empty. What is the default is not written. */
export function writeRowsState(query: string, { all, filter, open }: RowsState): string {
  const parameters = new URLSearchParams(query);
  for (const name of ['rows', 'filter', 'open']) parameters.delete(name);
  if (all) parameters.set('rows', 'all');
  if (filter) parameters.set('filter', filter);
  for (const path of open) parameters.append('open', path);
  return parameters.size ? `?${parameters}` : '';
}

/** What an address says of the rows besides the field. */
export interface RowsState {
  /** Every row is open, not only those of the skeleton. */
  readonly all: boolean;
  /** What the reader looks for, as it was typed. */
  readonly filter: string;
  /** The paths of rows below which everything is open. */
  readonly open: readonly string[];
}
