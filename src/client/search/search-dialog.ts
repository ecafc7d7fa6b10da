import { urls } from '../../site/page-urls.ts';
import { createAsking } from './ask.ts';
import { createSearch } from './create-search.ts';
import { drawFailure, drawResults, resultText } from './draw-results.ts';
import { element } from './element.ts';
import { createListbox } from './listbox.ts';
import { createPartSelect } from './part-select.ts';

/** Creates the search dialog, a combobox over two groups of answers, and begins to load what it needs. */
export function createSearchDialog(): { open(): void } {
  const search = createSearch(most);
  const input = createInput();
  const parts = createPartSelect(search);
  const list = element('div', { id: 'search-list', role: 'listbox', 'aria-label': '検索結果' });
  const failure = element('div', { class: 'search-failure', role: 'alert' });
  const status = element('p', { class: 'search-status', role: 'status' });
  const all = element('a', { class: 'search-all', href: urls.search }, 'すべての結果');
  const close = element('button', { type: 'button' }, '閉じる');
  const form = element('form', { action: urls.search, role: 'search' }, input, parts.label, close);
  const keys = element(
    'span',
    { class: 'search-keys' },
    ...keyHelp.flatMap(([key, does]) => [element('kbd', {}, key), ` ${does}　`]),
  );
  const sheet = element(
    'div',
    { class: 'search-sheet' },
    form,
    element('div', { class: 'search-scroll' }, failure, list),
    element('div', { class: 'search-foot' }, status, all, keys),
  );
  const dialog = element('dialog', { class: 'search', 'aria-label': '検索' }, sheet);

  const listbox = createListbox(input, list);
  const ask = createAsking(search, (state) => {
    const groups = drawResults(state, most);
    listbox.show(groups);
    failure.replaceChildren(...drawFailure(state));
    status.textContent = resultText(state, groups);
    const query = new URLSearchParams({
      q: state.typed,
      ...(parts.value() && { in: parts.value() }),
    });
    all.href = `${urls.search}?${query}`;
    all.hidden = !groups.some(({ hits, count, more }) => more || count > hits.length);
  });
  const asking = () => ask(input.value, parts.value());

  input.addEventListener('input', (event) => {
    // Half a word in an input method is no question yet.
    if (!(event instanceof InputEvent && event.isComposing)) asking();
  });
  input.addEventListener('compositionend', asking);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // In a field for searches it would only take the words away.
    event.preventDefault();
    dialog.close();
  });
  parts.label.addEventListener('change', () => {
    asking();
    input.focus();
  });
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  list.addEventListener('click', (event) => {
    const leaves = event.ctrlKey || event.metaKey || event.shiftKey;
    if (!leaves && event.target instanceof Element && event.target.closest('a')) dialog.close();
  });
  document.body.append(dialog);
  return {
    open: () => {
      if (!dialog.open) dialog.showModal();
      search.load();
      input.focus();
      input.select();
    },
  };
}

function createInput(): HTMLInputElement {
  return element('input', {
    type: 'search',
    name: 'q',
    role: 'combobox',
    placeholder: 'フィールド、パス、ことば',
    'aria-label': '検索することば',
    'aria-expanded': 'false',
    'aria-controls': 'search-list',
    'aria-autocomplete': 'list',
    autocapitalize: 'off',
    autocomplete: 'off',
    enterkeyhint: 'search',
    spellcheck: 'false',
  });
}

const keyHelp = [
  ['↑↓', '選ぶ'],
  ['Enter', '開く'],
  ['Esc', '閉じる'],
] as const;

/** How many of each group are drawn. */
const most = 5;
