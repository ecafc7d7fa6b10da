import { setUpCodeCopy } from './code-copy.ts';
import { setUpMenu } from './menu.ts';
import { setUpTheme } from './theme.ts';
import { setUpToc } from './toc.ts';

// What every page has.
setUpTheme();
setUpMenu();
setUpToc();
setUpCodeCopy();
