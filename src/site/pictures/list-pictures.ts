import type { Picture } from '../../core/picture/picture.ts';
import type { SiteModel } from '../model.ts';
import { createUrls } from '../urls.ts';
import { kindCard } from './kind-card.ts';
import { noteCard } from './note-card.ts';
import { siteCard } from './site-card.ts';

/** Lists the pictures of the site: one for every note and kind, one for all other pages, and the icons. */
export function listPictures(model: SiteModel): Picture[] {
  return [
    { t: 'icon', file: 'favicon-32.png', size: 32, full: false },
    { t: 'icon', file: 'apple-touch-icon.png', size: 180, full: true },
    { t: 'card', file: urls.picture, page: urls.home, card: siteCard(model) },
    ...model.notes.map((note) => ({
      t: 'card' as const,
      file: urls.notePicture(note.id),
      page: urls.note(note.id),
      card: noteCard(note, model.curation.sections),
    })),
    ...[...model.schema.resources.values()].map((resource) => ({
      t: 'card' as const,
      file: urls.kindPicture(resource),
      page: urls.kind(resource),
      card: kindCard(resource, model),
    })),
  ];
}

/** Files lie in the built folder as under the root of a site, whatever base it is served below. */
const urls = createUrls('/');
