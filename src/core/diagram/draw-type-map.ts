import type { Element } from 'hast';
import type { DefinitionId } from '../schema/types.ts';
import type { Graph, Layout, Rect } from './graph.ts';
import { element } from './svg-element.ts';
import { textWidth } from './text-width.ts';
import type { TypeMap, TypeMapBox } from './type-map.ts';

/** Returns what the layout has to know of a map of types: boxes in columns, those of a column equally wide. */
export function typeMapGraph({ boxes }: TypeMap): Graph {
  const widths = columnWidths(boxes);
  return {
    flow: 'right',
    rankGap: 32,
    nodeGap: labelRoom + 6,
    boxesOnly: true,
    items: boxes.map(({ depth }, at) => ({
      t: 'box',
      id: String(at),
      size: { width: widths[depth] ?? 0, height },
    })),
    edges: boxes.flatMap(({ parent }, at) =>
      parent === undefined ? [] : [{ from: String(parent), to: String(at) }],
    ),
  };
}

/**
 * Draws a map of types: an `svg` element whose boxes are links, the name of the field above each. It stands on every
 * kind's page, so it says nothing twice: the classes are those of `diagram.css`, all lines are one path.
 * `labelledBy` is the id of its heading.
 */
export function drawTypeMap({ boxes }: TypeMap, layout: Layout, options: TypeMapOptions): Element {
  const [width, total] = [layout.width + 2, layout.height + labelRoom + 2];
  return element(
    'svg',
    {
      className: ['dg', 'tm'],
      width,
      height: total,
      viewBox: `-1 ${-labelRoom - 1} ${width} ${total}`,
      role: 'group',
      ariaLabelledBy: options.labelledBy,
    },
    [
      element('path', { className: ['ln'], d: linesPath(boxes, layout) }),
      ...boxes.flatMap((box, at) => drawBox(box, String(at), layout, options)),
    ],
  );
}

/** From the middle of a box's right side to the middle of the left side of each below it. */
function linesPath(boxes: readonly TypeMapBox[], layout: Layout): string {
  return boxes
    .map(({ parent }, at) => {
      const from = layout.places.get(String(parent));
      const to = layout.places.get(String(at));
      if (!from || !to) return '';
      const [x, y] = [Math.round(from.x + from.width), middle(from)];
      const [endX, endY] = [Math.round(to.x), middle(to)];
      const half = Math.round((x + endX) / 2);
      if (y === endY) return `M${x} ${y}H${endX}`;
      return `M${x} ${y}C${half} ${y} ${half} ${endY} ${endX} ${endY}`;
    })
    .join('');
}

const middle = ({ y, height: tall }: Rect) => Math.round(y + tall / 2);

function drawBox(
  { definition, fields }: TypeMapBox,
  id: string,
  layout: Layout,
  { href }: TypeMapOptions,
): Element[] {
  const place = layout.places.get(id);
  if (!place) return [];
  const label = fieldLabel(fields, place.width);
  return [
    element(
      'a',
      {
        href: href(definition.id) ?? '',
        transform: `translate(${Math.round(place.x)} ${Math.round(place.y)})`,
      },
      [
        element('rect', { width: Math.round(place.width), height, rx: 4 }),
        ...(label === '' ? [] : [text(label, 'lb', 1, -4)]),
        text(definition.name, 'nm', padding, 16),
      ],
    ),
  ];
}

/** All names where they fit, or else the first one. */
function fieldLabel(fields: readonly string[], width: number): string {
  const all = fields.join(', ');
  return textWidth(all, 11) <= width ? all : shortLabel(fields);
}

function shortLabel([first = '', ...others]: readonly string[]): string {
  return others.length > 0 ? `${first}, …` : first;
}

function columnWidths(boxes: readonly TypeMapBox[]): number[] {
  const widths: number[] = [];
  for (const { depth, definition, fields } of boxes) {
    const own = textWidth(definition.name, 12) + 2 * padding;
    widths[depth] = Math.max(widths[depth] ?? 0, own, textWidth(shortLabel(fields), 11));
  }
  return widths;
}

function text(value: string, className: string, x: number, y: number): Element {
  return element('text', { className: [className], x, y }, [{ type: 'text', value }]);
}

const height = 24;
const padding = 9;
/** For the field's name above a box. */
const labelRoom = 15;

export interface TypeMapOptions {
  readonly labelledBy: string;
  readonly href: (id: DefinitionId) => string | undefined;
}
