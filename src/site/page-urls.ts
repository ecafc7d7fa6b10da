import { createUrls } from './urls.ts';

/** The addresses under the `base` that this build is for. Only for code that Vite bundles. */
export const urls = createUrls(import.meta.env.BASE_URL);
