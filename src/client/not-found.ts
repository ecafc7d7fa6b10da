// The page for addresses that do not exist: offers what may have been meant, and goes nowhere by itself.
const main = document.querySelector<HTMLElement>('main[data-not-found]');
if (main) void import('./offer-pages.ts').then(({ offerPages }) => offerPages(main));
