import { awaitCards } from './cards/await-cards.ts';
import { setUpToc } from './toc.ts';
import { setUpTocFold } from './toc-fold.ts';

// Pages of notes.
setUpToc();
setUpTocFold();
awaitCards();
