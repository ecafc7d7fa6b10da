import { toHtml } from 'hast-util-to-html';
import type { SiteModel } from '../model.ts';
import type { PageSkeleton } from './collect-skeletons.ts';
import { drawSkeleton } from './skeleton-figure.ts';

/** Draws a skeleton for its own page: keys link to the rows below, types to their pages. Returns HTML. */
export function drawPageSkeleton(
  skeleton: PageSkeleton | undefined,
  model: SiteModel,
): string | undefined {
  if (!skeleton) return undefined;
  const links = {
    field: (path: string) => `#${path}`,
    definition: model.definitionHref,
  };
  return toHtml(drawSkeleton(skeleton, links, model.highlight));
}
