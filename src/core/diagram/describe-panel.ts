import { type Box, boxStates, type Panel } from './diagram.ts';

/** Puts into sentences what a panel draws: what stands in what, and which line leads where. */
export function describePanel({ boxes, edges }: Panel): string {
  const named = new Map(allBoxes(boxes).map((box) => [box.id, nameOf(box)]));
  const frames = allBoxes(boxes)
    .filter((box) => box.boxes.length > 0)
    .map((frame) => `${nameOf(frame)}の中に${list(frame.boxes)}。`);
  const lines = edges
    .filter(({ t }) => t !== 'order')
    .map(({ from, to, label }) => {
      const words = label.length > 0 ? `（${label.join(' ')}）` : '';
      return `${named.get(from)}から${named.get(to)}へ${words}。`;
    });
  const joined = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const alone = boxes.filter((box) => box.boxes.length === 0 && !joined.has(box.id));
  return [...frames, ...(alone.length > 0 ? [`${list(alone)}。`] : []), ...lines].join('');
}

function allBoxes(boxes: readonly Box[]): Box[] {
  return boxes.flatMap((box) => [box, ...allBoxes(box.boxes)]);
}

/** Boxes that say the same are counted. */
function list(boxes: readonly Box[]): string {
  return [...Map.groupBy(boxes, describe)]
    .map(([text, same]) => (same.length > 1 ? `${text}が ${same.length} 個` : text))
    .join('、');
}

function describe(box: Box): string {
  const [, ...more] = box.label;
  const notes = [...more, ...box.states.map((state) => boxStates[state])];
  return nameOf(box) + (notes.length > 0 ? `（${notes.join('、')}）` : '');
}

function nameOf({ label, id }: Box): string {
  return `「${label[0] ?? id}」`;
}
