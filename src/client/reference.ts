import { setUpAddresses } from './addresses.ts';
import { setUpFullText } from './full-text.ts';
import { setUpNameLinks } from './name-links.ts';
import { setUpRowControls } from './row-controls.ts';
import { setUpRowTools } from './row-tools.ts';
import { setUpSkeletonMarks } from './skeleton-marks.ts';

/** Sets up what the pages of kinds and types have. */
export function setUpReference(main: HTMLElement): void {
  setUpAddresses(main);
  setUpRowTools(main);
  setUpNameLinks(main);
  setUpFullText(main);
  setUpRowControls(main);
  setUpSkeletonMarks(main);
}
