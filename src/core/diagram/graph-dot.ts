import type { Graph, GraphEdge, GraphItem, Size } from './graph.ts';

/** Writes a graph in Graphviz's language. Names are made up from the places of boxes, so that any id will do. */
export function graphDot(graph: Graph): string {
  const names = nameItems(graph.items);
  const down = graph.flow === 'down';
  return [
    'digraph{compound=true;ordering=out',
    `rankdir=${down ? 'TB' : 'LR'}`,
    `nodesep=${inches(graph.nodeGap)}`,
    `ranksep=${inches(graph.rankGap)}`,
    'node[shape=box,fixedsize=true,label=""]',
    'edge[arrowsize=.7]',
    ...(graph.boxesOnly ? ['splines=none'] : []),
    ...graph.items.flatMap((item) => itemDot(item, names)),
    ...graph.edges.map((edge, at) => edgeDot(edge, at, names)),
    '}',
  ].join('\n');
}

/** Returns the name that each box and frame has in the written graph, by id. */
export function nameItems(items: readonly GraphItem[]): ReadonlyMap<string, ItemName> {
  const names = new Map<string, ItemName>();
  let count = 0;
  const visit = (item: GraphItem): string => {
    const at = count++;
    if (item.t === 'box') {
      names.set(item.id, { name: `b${at}`, box: `b${at}` });
      return `b${at}`;
    }
    const frame = `cluster_${at}`;
    const boxes = item.items.map(visit);
    const box = boxes[(boxes.length - 1) >> 1] ?? '';
    names.set(item.id, { name: frame, box, frame });
    return box;
  };
  for (const item of items) visit(item);
  return names;
}

function itemDot(item: GraphItem, names: ReadonlyMap<string, ItemName>): string[] {
  const name = names.get(item.id)?.name ?? '';
  if (item.t === 'box') {
    const { width, height } = item.size;
    return [`${name}[width=${inches(width)},height=${inches(height)}]`];
  }
  return [
    `subgraph ${name}{labeljust=l;margin=10;label=<${sized(item.label)}>`,
    ...item.items.flatMap((inner) => itemDot(inner, names)),
    '}',
  ];
}

function edgeDot(edge: GraphEdge, at: number, names: ReadonlyMap<string, ItemName>): string {
  const from = names.get(edge.from);
  const to = names.get(edge.to);
  const attributes = [
    `id=${at}`,
    ...(from?.frame ? [`ltail=${from.frame}`] : []),
    ...(to?.frame ? [`lhead=${to.frame}`] : []),
    ...(edge.label ? [`label=<${sized(edge.label)}>`] : []),
    ...(edge.ranks ? [`minlen=${edge.ranks}`] : []),
    ...(edge.hidden ? ['style=invis'] : []),
  ];
  return `${from?.box}->${to?.box}[${attributes.join(',')}]`;
}

/** A label of a given size: only its place is asked for, whatever fonts Graphviz may know. */
function sized({ width, height }: Size): string {
  return `<TABLE BORDER="0" FIXEDSIZE="TRUE" WIDTH="${width}" HEIGHT="${height}"><TR><TD></TD></TR></TABLE>`;
}

/** Graphviz takes sizes in inches of 72 points; a point stands for one px. */
function inches(px: number): string {
  return (px / 72).toFixed(4);
}

export interface ItemName {
  readonly name: string;
  /** The box that a line to the item goes to: of a frame, one inside. */
  readonly box: string;
  /** The frame at which the line is cut off. */
  readonly frame?: string;
}
