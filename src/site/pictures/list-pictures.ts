import type { Picture } from '../../core/picture/picture.ts';
import type { SiteModel } from '../model.ts';
import type { ReadNote } from '../read-notes.ts';
import { kindSlug } from '../urls.ts';
import { kindCard } from './kind-card.ts';
import { noteCard } from './note-card.ts';
import { siteCard } from './site-card.ts';

/** Lists the pictures of the site: one for every note and kind, one for all other pages, and the icons. */
export function listPictures(model: SiteModel, notes: readonly ReadNote[]): Picture[] {
  const kinds = [...model.schema.resources.values()];
  return [
    { t: 'icon', file: 'favicon-32.png', size: 32, full: false },
    { t: 'icon', file: 'apple-touch-icon.png', size: 180, full: true },
    { t: 'card', file: 'fieldnotes.png', page: '/', card: siteCard(model) },
    ...notes.map((note) => ({
      t: 'card' as const,
      file: `notes/${note.id}.png`,
      page: `/notes/${note.id}/`,
      card: noteCard(note, model.curation.sections),
    })),
    ...kinds.map((resource) => ({
      t: 'card' as const,
      file: `reference/${kindSlug(resource)}.png`,
      page: `/reference/${kindSlug(resource)}/`,
      card: kindCard(resource, model),
    })),
  ];
}
