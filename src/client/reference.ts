import { setUpAddresses } from './addresses.ts';
import { setUpRowTools } from './row-tools.ts';

// Pages of kinds and types.
const main = document.querySelector('main');
if (main) {
  setUpAddresses(main);
  setUpRowTools(main);
}
