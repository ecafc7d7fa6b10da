import { toHtml } from 'hast-util-to-html';
import { drawTypeMap, typeMapGraph } from '../../core/diagram/draw-type-map.ts';
import { typeMap } from '../../core/diagram/type-map.ts';
import type { Resource } from '../../core/schema/types.ts';
import type { SiteModel } from '../model.ts';

/** Draws the types of a kind as far as its skeleton goes. Returns HTML; nothing where the kind is all there is. */
export function kindMap(resource: Resource, model: SiteModel): string | undefined {
  const entries = model.skeletons.kinds.get(resource.id)?.resolved[0]?.entries ?? [];
  const fields = entries.map(({ path, field }) => ({ path, type: field.type }));
  const map = typeMap(resource.definition, fields, model.index);
  if (map.boxes.length < 2) return undefined;
  return model.drawings.once(`map ${resource.id}`, () => {
    const options = { labelledBy: 'h-type-map', href: model.definitionHref };
    return toHtml(drawTypeMap(map, model.layOut(typeMapGraph(map)), options), {
      closeEmptyElements: true,
      tightSelfClosing: true,
    });
  });
}
