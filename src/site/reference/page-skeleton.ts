import { toHtml } from 'hast-util-to-html';
import { linksToPages } from '../markdown/draw-fence.ts';
import type { SiteModel } from '../model.ts';
import type { PageSkeleton } from './collect-skeletons.ts';
import { drawSkeleton } from './skeleton-figure.ts';

/** Draws a skeleton for the page of its kind or type. Returns HTML. */
export function drawPageSkeleton(skeleton: PageSkeleton, model: SiteModel): string {
  const subject = skeleton.resolved[0]?.subject;
  return model.drawings.once(`skeleton ${subject?.t} ${subject?.id}`, () => draw(skeleton, model));
}

function draw(skeleton: PageSkeleton, model: SiteModel): string {
  const { field, definition } = linksToPages(model);
  return toHtml(
    drawSkeleton(
      skeleton,
      {
        field: (path, subject) => {
          const address = field(path, subject);
          // The rows stand beside the skeleton, but for those of another type: below a field of a type, and in a recursive
          // one.
          return address.endsWith(`#${path}`) ? `#${path}` : address;
        },
        definition,
      },
      model.highlight,
    ),
  );
}
