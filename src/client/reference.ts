import { setUpAddresses } from './addresses.ts';
import { setUpFullText } from './full-text.ts';
import { setUpNameLinks } from './name-links.ts';
import { setUpRowControls } from './row-controls.ts';
import { setUpRowTools } from './row-tools.ts';
import { setUpSkeletonMarks } from './skeleton-marks.ts';

// Pages of kinds and types.
const main = document.querySelector('main');
if (main) {
  setUpAddresses(main);
  setUpRowTools(main);
  setUpNameLinks(main);
  setUpFullText(main);
  setUpRowControls(main);
  setUpSkeletonMarks(main);
}
