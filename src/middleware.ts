import { defineMiddleware } from 'astro:middleware';
import { pageRendered } from './site/model.ts';

/** Counts pages for the build's progress line. */
export const onRequest = defineMiddleware((_, next) => {
  pageRendered();
  return next();
});
