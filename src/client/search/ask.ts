import type { PageAnswer } from './find-pages.ts';
import type { Search } from './create-search.ts';
import type { ToldAnswer } from './field-finder.ts';

/**
 * Returns a function that asks both searches and shows what they answer, each as soon as it does. An answer to a question
 * that has been followed by another is dropped; an empty one only ends the one before.
 */
export function createAsking(search: Search, show: (state: SearchState) => void): Asking {
  let turn = 0;
  let state: SearchState = nothing;
  const ask = (typed: string, part?: string) => {
    turn += 1;
    const mine = turn;
    const update = (change: Partial<SearchState>) => {
      if (mine !== turn) return;
      state = { ...state, ...change };
      show(state);
    };
    const asked = { typed, retry: () => ask(typed, part) };
    if (typed.trim() === '') {
      state = nothing;
      return update({});
    }
    state = { ...state, ...asked, fields: pending(state.fields), pages: pending(state.pages) };
    search.fields(typed, part).then(
      (answer) => update({ fields: { t: 'answer', answer } }),
      () => update({ fields: { t: 'failed' } }),
    );
    search.pages(typed, part).then(
      (answer) => update({ pages: { t: 'answer', answer } }),
      () => update({ pages: { t: 'failed' } }),
    );
    show(state);
  };
  return ask;
}

/** What was shown stays in view until the answer comes. */
function pending<T>(group: Group<T>): Group<T> {
  if (group.t === 'answer') return { t: 'pending', last: group.answer };
  return group.t === 'pending' ? group : { t: 'pending' };
}

const nothing: SearchState = {
  typed: '',
  retry: () => {},
  fields: { t: 'none' },
  pages: { t: 'none' },
};

export type Asking = (typed: string, part?: string) => void;

export interface SearchState {
  readonly typed: string;
  /** Asks the same again. */
  readonly retry: () => void;
  readonly fields: Group<ToldAnswer>;
  readonly pages: Group<PageAnswer>;
}

export type Group<T> =
  | { readonly t: 'none' }
  | { readonly t: 'pending'; readonly last?: T }
  | { readonly t: 'answer'; readonly answer: T }
  | { readonly t: 'failed' };
