/** The parts of the site that a search can be narrowed to: a section of notes, */
export const notesPart = (section: string | undefined) => `notes.${section ?? 'others'}`;

/** and a category of kinds. */
export const kindsPart = (category: string) => `kinds.${category}`;
