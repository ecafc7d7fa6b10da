import { kindMap } from '../diagram/kind-map.ts';
import type { SiteModel } from '../model.ts';
import { drawPageSkeleton } from '../reference/page-skeleton.ts';
import { renderRowNotes } from '../reference/render-row-notes.ts';

/** Draws what takes long on the pages of kinds and types: skeletons, maps of types, and the author's words. */
export function drawAhead(model: SiteModel): ReadonlyMap<string, string> {
  const { schema, skeletons, drawings } = model;
  const everywhere = renderRowNotes(model, []);
  for (const text of skeletons.everyKind.notes.values()) everywhere({ text, from: 'every-kind' });
  for (const resource of schema.resources.values()) {
    kindMap(resource, model);
    const skeleton = skeletons.kinds.get(resource.id);
    if (!skeleton) continue;
    drawPageSkeleton(skeleton, model);
    const render = renderRowNotes(model, [resource.kind]);
    for (const text of skeleton.notes.values()) render({ text, from: 'page' });
  }
  for (const skeleton of skeletons.types.values()) {
    drawPageSkeleton(skeleton, model);
    for (const text of skeleton.notes.values()) everywhere({ text, from: 'page' });
  }
  return drawings.kept;
}
