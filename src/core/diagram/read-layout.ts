import { z } from 'zod';
import type { Graph, Layout, Line, Point, Rect } from './graph.ts';
import { nameItems } from './graph-dot.ts';

/** Reads what Graphviz says of a graph in its `json0` format. */
export function readLayout(json: unknown, graph: Graph): Layout {
  const { bb, objects, edges } = output.parse(json);
  const [, , width, height] = bb;
  const flip = ({ x, y }: Point): Point => ({ x, y: height - y });
  const ids = new Map([...nameItems(graph.items)].map(([id, { name }]) => [name, id]));
  const places = new Map<string, Rect>();
  for (const object of objects) {
    const id = ids.get(object.name);
    const rect = placeOf(object);
    if (id !== undefined && rect) places.set(id, { ...rect, y: height - rect.y - rect.height });
  }
  const lines = new Map<number, Line>();
  for (const { id, pos, lp } of edges) {
    if (pos === undefined || graph.edges[id]?.hidden) continue;
    lines.set(id, { ...readCurve(pos, flip), ...(lp && { label: flip(lp) }) });
  }
  return { width: Math.ceil(width), height: Math.ceil(height), places, lines };
}

/** The place as Graphviz has it: `y` is the lower edge, counted from below. */
function placeOf({ bb, pos, width, height }: OutputObject): Rect | undefined {
  if (bb) {
    const [x, y, right, top] = bb;
    return { x, y, width: right - x, height: top - y };
  }
  if (!pos || width === undefined || height === undefined) return undefined;
  const size = { width: width * 72, height: height * 72 };
  return { x: pos.x - size.width / 2, y: pos.y - size.height / 2, ...size };
}

/** `e,x,y` in front of the curve is the tip of the arrow. */
function readCurve(pos: string, flip: (point: Point) => Point): Line {
  const words = pos.split(' ');
  const tip = words.find((word) => word.startsWith('e,'));
  return {
    curve: words.filter((word) => !/^[es],/.test(word)).map((word) => flip(readPoint(word))),
    ...(tip !== undefined && { tip: flip(readPoint(tip.slice(2))) }),
  };
}

function readPoint(text: string): Point {
  const [x = 0, y = 0] = text.split(',').map(Number);
  return { x, y };
}

const point = z.string().transform(readPoint);
const box = z
  .string()
  .transform((text) => text.split(',').map(Number))
  .pipe(z.tuple([z.number(), z.number(), z.number(), z.number()]));
const object = z.object({
  name: z.string(),
  bb: box.optional(),
  pos: point.optional(),
  width: z.coerce.number().optional(),
  height: z.coerce.number().optional(),
});
const output = z.object({
  bb: box,
  objects: z.array(object).default([]),
  edges: z
    .array(z.object({ id: z.coerce.number(), pos: z.string().optional(), lp: point.optional() }))
    .default([]),
});

type OutputObject = z.output<typeof object>;
