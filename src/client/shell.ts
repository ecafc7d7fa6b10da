import { setUpCodeCopy } from './code-copy.ts';
import { setUpKeyHelp } from './key-help.ts';
import { setUpMenu } from './menu.ts';
import { setUpNote } from './note.ts';
import { setUpReference } from './reference.ts';
import { setUpSearch } from './search/search-control.ts';
import { setUpSidebar } from './sidebar.ts';
import { setUpTheme } from './theme.ts';

// The one script of every page: in parts, a browser would learn of the last part only when it has the one before.
setUpTheme();
setUpSearch();
setUpSidebar();
setUpMenu();
setUpCodeCopy();
setUpKeyHelp();

if (document.querySelector('.note-grid')) setUpNote();
const main = document.querySelector('main');
// A browser goes to the fragment when this script is done, and a thousand rows can wait for their buttons until it has.
if (main?.dataset.kind || main?.dataset.type) setTimeout(setUpReference, 0, main);
// Pages that are of no use without their script.
else if (main?.dataset.script === 'explain') void import('./explain.ts');
else if (main?.dataset.script === 'search') void import('./search/search-page.ts');
else if (main?.dataset.script === 'not-found')
  void import('./offer-pages.ts').then(({ offerPages }) => offerPages(main));
