import { awaitCards } from './cards/await-cards.ts';
import { setUpToc } from './toc.ts';
import { setUpTocFold } from './toc-fold.ts';

/** Sets up what the pages of notes have. */
export function setUpNote(): void {
  setUpToc();
  setUpTocFold();
  awaitCards();
}
