/**
 * Has the rows wait unseen (class `arranging` on the root) where the address says in its query which of them are shown, so
 * that nothing moves before the reader's eyes when `row-controls.ts` has arranged them. Plain JavaScript, inline in the head
 * like `theme-init.ts`.
 */
export const arrangingScript = `if(/[?&](rows|filter|open)=/.test(location.search))document.documentElement.classList.add('arranging')`;
