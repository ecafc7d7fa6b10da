import { expandFieldGraph, type Place } from './expand-field-graph.ts';
import type { FieldGraph } from './field-graph.ts';

/**
 * Marks the fields that stand in skeletons, and the places that stand for a field before a shallower one of the same kind: who
 * writes `spec.containers.resources.limits` in a Pod means that place, and not `spec.resources.limits`.
 */
export function markDrawn(graph: FieldGraph, isDrawn: (place: Place) => boolean): FieldGraph {
  const drawn = new Set<string>();
  const places: string[] = [];
  for (const field of expandFieldGraph(graph).fields) {
    const found = field.places.filter(isDrawn);
    if (found.length > 0) drawn.add(field.id);
    const [first] = field.places;
    const other = found.find(({ order }) => order === first?.order);
    if (first && other && !isDrawn(first)) places.push(`${other.order}.${other.path}`);
  }
  return {
    ...graph,
    places,
    types: graph.types.map(([name, version, fields], type) => [
      name,
      version,
      fields
        .split(',')
        .map((field) => (drawn.has(`${type}.${field.split(':')[0]}`) ? `*${field}` : field))
        .join(),
    ]),
  };
}
