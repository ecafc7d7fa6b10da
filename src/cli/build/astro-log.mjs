/**
 * Where Astro's messages go during a build: https://docs.astro.build/en/reference/logger-reference/. Warnings and errors
 * are printed, but for the errors that end the build: those are thrown as well, and `build.ts` tells of them once.
 * Astro takes no TypeScript here.
 */
export default () => ({
  write({ level, label, message }) {
    if (level === 'warn') console.warn(`${label ?? 'astro'}: ${message}`);
    if (level === 'error' && !isThrown(label)) console.error(`${label}: ${message}`);
  },
});

/** Errors of our own integration, of a page under way (which has no label), and of the page's address. */
function isThrown(label) {
  return label === null || label === 'fieldnotes' || label === 'build';
}
