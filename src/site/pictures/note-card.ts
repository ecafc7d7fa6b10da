import type { Card } from '../../core/picture/card.ts';
import type { Curation } from '../../load/read-curation.ts';
import type { ReadNote } from '../read-notes.ts';

/** What the picture of a note says. */
export function noteCard({ data }: ReadNote, sections: Curation['sections']): Card {
  const section = sections.find(({ id }) => id === data.section)?.title;
  return {
    crumb: section === undefined ? 'ノート' : `ノート › ${section}`,
    title: data.title,
    lead: data.description,
    fields: [],
    corner: data.tags
      .slice(0, 3)
      .map((tag) => `#${tag}`)
      .join('  '),
  };
}
