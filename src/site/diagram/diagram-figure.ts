import type { Element } from 'hast';
import type { Diagram, Panel } from '../../core/diagram/diagram.ts';
import { drawPanel } from '../../core/diagram/draw-panel.ts';
import type { LayOut } from '../../core/diagram/graph.ts';
import { panelGraph } from '../../core/diagram/panel-graph.ts';
import { element } from '../../core/diagram/svg-element.ts';

/** Draws the diagram of a note as a figure with its title below; a series stands side by side where there is room. */
export function diagramFigure(diagram: Diagram, layOut: LayOut): Element {
  const { title, panels } = diagram;
  const pictures = panels.map((panel) => picture(panel, diagram, layOut));
  const series = pictures.map((one, at) =>
    element('li', {}, [element('p', {}, [text(panels[at]?.title ?? '')]), one]),
  );
  const named = panels.some((panel) => panel.title !== undefined);
  return element('figure', { className: ['diagram'] }, [
    ...(named ? [element('ol', {}, series)] : pictures),
    element('figcaption', {}, [text(title)]),
  ]);
}

function picture(panel: Panel, { title, description }: Diagram, layOut: LayOut): Element {
  const layout = layOut(panelGraph(panel));
  const name = panel.title ?? title;
  const svg = drawPanel(panel, layout, { title: name, description });
  if (layout.width <= widest) return svg;
  const frame = { className: ['scroll'], tabIndex: 0, role: 'group', ariaLabel: name };
  return element('div', frame, [svg]);
}

/** A picture up to this width is made smaller where there is less room; a wider one gets a frame to scroll in. */
const widest = 420;

const text = (value: string) => ({ type: 'text' as const, value });
