import { urls } from '../../site/page-urls.ts';
import { createAsking } from './ask.ts';
import { createSearch } from './create-search.ts';
import { drawFailure, drawResults, resultText, type DrawnGroup } from './draw-results.ts';
import { element } from './element.ts';
import { createPartSelect } from './part-select.ts';

/** How many of each group are drawn. */
const most = 50;

// The page with all results of `?q=`: where a search can be linked to, and what browsers' address bars ask.
const form = document.querySelector<HTMLFormElement>('#search-form');
const input = form?.querySelector<HTMLInputElement>('input[name="q"]');
const results = document.querySelector<HTMLElement>('#search-results');
if (form && input && results) setUp(form, input, results);

function setUp(form: HTMLFormElement, input: HTMLInputElement, results: HTMLElement): void {
  const asked = new URLSearchParams(location.search);
  const search = createSearch();
  const parts = createPartSelect(search, asked.get('in') ?? '');
  const status = element('p', { class: 'search-status', role: 'status' });
  const failure = element('div', { class: 'search-failure', role: 'alert' });
  const lists = element('div');
  results.append(status, failure, lists);
  input.after(parts.label);

  const ask = createAsking(search, (state) => {
    const groups = drawResults(state, most);
    lists.replaceChildren(...groups.flatMap(drawList));
    results.ariaBusy = String(!groups.every(({ settled }) => settled));
    results.dataset.answers = state.typed;
    failure.replaceChildren(...drawFailure(state));
    status.textContent = resultText(state, groups);
  });
  const asking = () => {
    const part = parts.value();
    const query = new URLSearchParams({
      ...(input.value && { q: input.value }),
      ...(part && { in: part }),
    });
    history.replaceState(history.state, '', query.size ? `?${query}` : urls.search);
    document.title = document.title.replace(
      /^.*(?= — )/,
      input.value ? `「${input.value}」の検索` : '検索',
    );
    ask(input.value, part);
  };
  // What a reader typed before this script came is not to be lost.
  input.value ||= asked.get('q') ?? '';
  if (input.value) asking();
  else input.focus();

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    asking();
  });
  form.addEventListener('change', asking);
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) asking();
  });
  input.addEventListener('compositionend', asking);
}

function drawList({ title, hits, count }: DrawnGroup): HTMLElement[] {
  if (hits.length === 0) return [];
  const rest = count - hits.length;
  return [
    element('h2', {}, title, element('small', {}, ` ${count} 件`)),
    element('ul', { class: 'hits' }, ...hits.map((hit) => element('li', {}, hit))),
    ...(rest > 0 ? [element('p', {}, `ほかに ${rest} 件あります。ことばを足すと絞れます。`)] : []),
  ];
}
