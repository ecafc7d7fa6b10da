import { expandFieldGraph, type Place, splitFields } from './expand-field-graph.ts';
import type { FieldGraph } from './field-graph.ts';

/**
 * Marks the fields that stand in skeletons, and the places that stand for a field before shallower ones: who writes
 * `spec.containers.resources.limits` in a Pod means that place, and not `spec.resources.limits`.
 */
export function markDrawn(graph: FieldGraph, isDrawn: (place: Place) => boolean): FieldGraph {
  const { fields } = expandFieldGraph(graph);
  const drawn = new Set<string>();
  const places: string[] = [];
  const sketched = new Set(
    fields.flatMap((field) => field.places.filter(isDrawn).map(({ order }) => order)),
  );
  for (const field of fields) {
    const found = field.places.filter(isDrawn);
    if (found.length > 0) drawn.add(field.id);
    const [first] = field.places;
    if (!first || isDrawn(first)) continue;
    // A kind that nobody drew says nothing of what is written daily.
    const other = sketched.has(first.order)
      ? found.find(({ order }) => order === first.order)
      : found[0];
    if (other) places.push(`${other.order}.${other.path}`);
  }
  return {
    ...graph,
    places,
    types: graph.types.map(([name, version, fields], type) => [
      name,
      version,
      splitFields(fields)
        .map((field) => (drawn.has(`${type}.${field.split(':')[0]}`) ? `*${field}` : field))
        .join(),
    ]),
  };
}
