import type { RowNote } from '../../core/reference/arrange-rows.ts';
import type { SiteModel } from '../model.ts';

/** Notes of the page's own skeleton may name fields of its kind bare; a type's notes read the same on every page. */
export function renderRowNotes(
  model: SiteModel,
  kinds: readonly string[],
): (note: RowNote) => string {
  const general = model.noteRenderer([]);
  const render = { page: model.noteRenderer(kinds), type: general, 'every-kind': general };
  return ({ text, from }) => render[from](text);
}
