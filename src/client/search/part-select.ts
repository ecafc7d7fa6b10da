import type { Search } from './create-search.ts';
import { element } from './element.ts';

/** Creates the choice of what a search is narrowed to: a section of notes or a category of kinds. `chosen` is set at first. */
export function createPartSelect(search: Search, chosen = ''): PartSelect {
  const select = element('select', { name: 'in' }, element('option', { value: '' }, 'すべて'));
  const label = element('label', {}, element('span', { class: 'visually-hidden' }, '範囲'), select);
  select.disabled = true;
  search.words().then(
    ({ parts }) => {
      for (const [prefix, title] of groups) {
        const group = element('optgroup', { label: title });
        for (const part of parts.filter(({ id }) => id.startsWith(prefix)))
          group.append(element('option', { value: part.id }, part.title));
        select.append(group);
      }
      select.value = chosen;
      select.disabled = false;
    },
    () => {},
  );
  return { label, value: () => (select.disabled ? chosen : select.value) || undefined };
}

const groups = [
  ['notes.', 'ノート'],
  ['kinds.', 'リファレンス'],
] as const;

export interface PartSelect {
  readonly label: HTMLLabelElement;
  /** What is chosen; `undefined` for all. */
  value(): string | undefined;
}
