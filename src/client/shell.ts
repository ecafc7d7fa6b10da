import { setUpCodeCopy } from './code-copy.ts';
import { setUpMenu } from './menu.ts';
import { setUpSearch } from './search/search-control.ts';
import { setUpTheme } from './theme.ts';

// What every page has.
setUpTheme();
setUpSearch();
setUpMenu();
setUpCodeCopy();
