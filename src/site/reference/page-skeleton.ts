import { toHtml } from 'hast-util-to-html';
import { linksToPages } from '../markdown/draw-fence.ts';
import type { SiteModel } from '../model.ts';
import type { PageSkeleton } from './collect-skeletons.ts';
import { drawSkeleton } from './skeleton-figure.ts';

/** Draws a skeleton for the page of its kind, whose rows are all on that page, or of its type. Returns HTML. */
export function drawPageSkeleton(skeleton: PageSkeleton, model: SiteModel): string {
  const { field, definition } = linksToPages(model);
  return toHtml(
    drawSkeleton(
      skeleton,
      {
        field: (path, subject) => (subject.t === 'resource' ? `#${path}` : field(path, subject)),
        definition,
      },
      model.highlight,
    ),
  );
}
