import type { Box, Panel } from './diagram.ts';
import type { Graph, GraphItem, Size } from './graph.ts';
import { textWidth } from './text-width.ts';

/** Returns what the layout has to know of a panel: boxes as large as their text, frames with room for theirs. */
export function panelGraph({ flow, boxes, edges }: Panel): Graph {
  const frames = new Map(framesOf(boxes, []));
  return {
    flow,
    rankGap: 15,
    nodeGap: 10,
    items: boxes.map(boxItem),
    edges: edges.map(({ t, from, to, label }) => ({
      from,
      to,
      ...(label.length > 0 && { label: withMargin(textSize(label, type.line, type.line)) }),
      ranks: t === 'order' ? 1 : 2 + (crosses(frames, from, to) ? 1 : 0),
      ...(t === 'order' && { hidden: true }),
    })),
  };
}

/** Sizes of type, in px; the style sheet has the same. */
export const type = { name: 13, more: 11, frame: 12, line: 11 } as const;

/** From one line of text to the next, and from the edge of a box to its text. */
export const leading = 16;
export const padding = 8;

/** The frames around each box, itself among them if it is one. */
function framesOf(boxes: readonly Box[], around: readonly string[]): [string, readonly string[]][] {
  return boxes.flatMap((box): [string, readonly string[]][] => {
    const within = box.boxes.length > 0 ? [...around, box.id] : around;
    return [[box.id, within], ...framesOf(box.boxes, within)];
  });
}

/** A line goes to a frame, or into one: it is longer, since the frame's label takes some of its way. */
function crosses(
  frames: ReadonlyMap<string, readonly string[]>,
  from: string,
  to: string,
): boolean {
  return (frames.get(to) ?? []).some((id) => !frames.get(from)?.includes(id));
}

function boxItem({ id, label, boxes }: Box): GraphItem {
  if (boxes.length > 0) {
    const size = withMargin(textSize(label, type.frame, type.more));
    return { t: 'frame', id, label: size, items: boxes.map(boxItem) };
  }
  const { width, height } = textSize(label, type.name, type.more);
  return { t: 'box', id, size: { width: width + 2 * padding, height: height + 12 } };
}

/** The first line may be set larger than the others. */
function textSize(lines: readonly string[], first: number, others: number): Size {
  const widths = lines.map((line, at) => textWidth(line, at === 0 ? first : others));
  return { width: Math.max(0, ...widths), height: Math.max(1, lines.length) * leading };
}

function withMargin({ width, height }: Size): Size {
  return { width: width + 6, height: height + 4 };
}
