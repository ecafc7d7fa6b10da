import type { Element } from 'hast';
import { describePanel } from './describe-panel.ts';
import type { Box, Edge, Panel } from './diagram.ts';
import type { Layout, Line, Rect } from './graph.ts';
import { leading, padding, type } from './panel-graph.ts';
import { headPath, linePath } from './svg-path.ts';
import { element } from './svg-element.ts';

/**
 * Draws a panel that has been laid out, as an `svg` element without a style of its own: the classes are those of
 * `diagram.css`. `title` and `description` are said in its place to those who do not see it.
 */
export function drawPanel(
  panel: Panel,
  layout: Layout,
  { title, description }: PanelText,
): Element {
  // Room for half a line of the outline.
  const [width, height] = [layout.width + 2, layout.height + 2];
  const lines = panel.edges.flatMap((edge, at): DrawnLine[] => {
    const line = layout.lines.get(at);
    return line ? [{ edge, line }] : [];
  });
  const drawn = panel.boxes.flatMap((box) => drawBox(box, layout));
  return element(
    'svg',
    {
      className: ['dg'],
      width,
      height,
      viewBox: `-1 -1 ${width} ${height}`,
      role: 'img',
      ariaLabel: title,
    },
    [
      element('desc', {}, [{ type: 'text', value: description ?? describePanel(panel) }]),
      ...drawn.map(({ rect }) => rect),
      ...paths(lines, 'line', 'ln'),
      ...paths(lines, 'dashed', 'ln dash'),
      element('path', { className: ['hd'], d: lines.map(({ line }) => headPath(line)).join('') }),
      ...drawn.flatMap(({ texts }) => texts),
      ...lines.flatMap(drawLabel),
    ],
  );
}

/** Frames come before what stands in them, so that they do not cover it; texts come after all lines. */
function drawBox(box: Box, layout: Layout): DrawnBox[] {
  const place = layout.places.get(box.id);
  if (!place) return [];
  const frame = box.boxes.length > 0;
  const { x, y, width, height } = whole(place);
  const rect = element('rect', {
    className: [frame ? 'fr' : 'bx', ...box.states],
    x,
    y,
    width,
    height,
    rx: frame ? 6 : 4,
  });
  const textHeight = box.label.length * leading;
  const top = frame ? y + padding : y + (height - textHeight) / 2;
  const texts = box.label.map((line, at) =>
    element(
      'text',
      {
        className: [textClass(frame, at), ...box.states],
        x: frame ? x + padding + 2 : x + width / 2,
        y: Math.round(top + at * leading + 12),
      },
      [{ type: 'text', value: line }],
    ),
  );
  return [{ rect, texts }, ...box.boxes.flatMap((inner) => drawBox(inner, layout))];
}

function textClass(frame: boolean, line: number): string {
  if (frame) return line === 0 ? 'fn' : 'fm';
  return line === 0 ? 'nm' : 'mo';
}

function paths(lines: readonly DrawnLine[], t: Edge['t'], className: string): Element[] {
  const d = lines.filter(({ edge }) => edge.t === t).map(({ line }) => linePath(line));
  return d.length === 0 ? [] : [element('path', { className: [className], d: d.join('') })];
}

function drawLabel({ edge, line }: DrawnLine): Element[] {
  const { label } = line;
  if (!label) return [];
  const top = label.y - (edge.label.length * leading) / 2;
  return edge.label.map((text, at) =>
    element(
      'text',
      { className: ['lb'], x: Math.round(label.x), y: Math.round(top + at * leading + type.line) },
      [{ type: 'text', value: text }],
    ),
  );
}

function whole({ x, y, width, height }: Rect): Rect {
  const [left, top] = [Math.round(x), Math.round(y)];
  return {
    x: left,
    y: top,
    width: Math.round(x + width) - left,
    height: Math.round(y + height) - top,
  };
}

export interface PanelText {
  readonly title: string;
  /** Default: what is drawn, put into sentences. */
  readonly description?: string | undefined;
}

interface DrawnBox {
  readonly rect: Element;
  readonly texts: readonly Element[];
}

interface DrawnLine {
  readonly edge: Edge;
  readonly line: Line;
}
