import { setUpCodeCopy } from './code-copy.ts';
import { setUpKeyHelp } from './key-help.ts';
import { setUpMenu } from './menu.ts';
import { setUpSearch } from './search/search-control.ts';
import { setUpSidebar } from './sidebar.ts';
import { setUpTheme } from './theme.ts';
import { setUpToc } from './toc.ts';

// What every page has.
setUpTheme();
setUpSearch();
setUpSidebar();
setUpMenu();
setUpToc();
setUpCodeCopy();
setUpKeyHelp();
