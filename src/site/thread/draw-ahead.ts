import { kindMap } from '../diagram/kind-map.ts';
import type { SiteModel } from '../model.ts';
import type { PageSkeleton } from '../reference/collect-skeletons.ts';
import { drawPageSkeleton } from '../reference/page-skeleton.ts';

/** Draws what takes long on the pages of kinds and types: skeletons, maps of types, and the author's words. */
export function drawAhead(model: SiteModel): ReadonlyMap<string, string> {
  const { schema, skeletons, drawings } = model;
  const renderWords = ({ lead = '', notes }: PageSkeleton, kinds: readonly string[]) => {
    const render = model.noteRenderer(kinds);
    for (const text of [lead, ...notes.values()]) render(text);
  };
  for (const text of skeletons.everyKind.notes.values()) model.noteRenderer([])(text);
  for (const resource of schema.resources.values()) {
    kindMap(resource, model);
    const skeleton = skeletons.kinds.get(resource.id);
    if (!skeleton) continue;
    drawPageSkeleton(skeleton, model);
    renderWords(skeleton, [resource.kind]);
  }
  for (const skeleton of skeletons.types.values()) {
    drawPageSkeleton(skeleton, model);
    renderWords(skeleton, []);
  }
  return drawings.kept;
}
