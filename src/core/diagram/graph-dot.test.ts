import { expect, test } from 'vitest';
import type { Graph } from './graph.ts';
import { graphDot } from './graph-dot.ts';
import { readLayout } from './read-layout.ts';

const size = { width: 72, height: 36 };
const graph: Graph = {
  flow: 'down',
  rankGap: 36,
  nodeGap: 18,
  items: [
    { t: 'box', id: '客"', size },
    {
      t: 'frame',
      id: 'node',
      label: { width: 50, height: 20 },
      items: [{ t: 'box', id: 'pod', size }],
    },
  ],
  edges: [
    { from: '客"', to: 'node', label: { width: 30, height: 10 }, ranks: 2 },
    { from: 'pod', to: '客"', hidden: true },
  ],
};

test('a graph is written with names of its own, sizes in inches, and lines cut off at frames', () => {
  const label = (width: number, height: number) =>
    `<<TABLE BORDER="0" FIXEDSIZE="TRUE" WIDTH="${width}" HEIGHT="${height}"><TR><TD></TD></TR></TABLE>>`;
  expect(graphDot(graph).split('\n')).toEqual([
    'digraph{compound=true;ordering=out',
    'rankdir=TB',
    'nodesep=0.2500',
    'ranksep=0.5000',
    'node[shape=box,fixedsize=true,label=""]',
    'edge[arrowsize=.7]',
    'b0[width=1.0000,height=0.5000]',
    `subgraph cluster_1{labeljust=l;margin=10;label=${label(50, 20)}`,
    'b2[width=1.0000,height=0.5000]',
    '}',
    `b0->b2[id=0,lhead=cluster_1,label=${label(30, 10)},minlen=2]`,
    'b2->b0[id=1,style=invis]',
    '}',
  ]);
});

test('places are read from the top left corner, by the ids of the graph', () => {
  const layout = readLayout(
    {
      bb: '0,0,100,200',
      objects: [
        { name: 'cluster_1', bb: '8,8,92,80' },
        { name: 'b0', pos: '50,182', width: '1', height: '0.5' },
        { name: 'b2', pos: '50,34', width: '1', height: '0.5' },
      ],
      edges: [
        { id: '0', pos: 'e,50,80 50,164 50,140 50,110 50,87', lp: '65,120' },
        { id: '1', pos: '50,52 50,60 50,70 50,164' },
      ],
    },
    graph,
  );
  expect([layout.width, layout.height]).toEqual([100, 200]);
  expect([...layout.places]).toEqual([
    ['node', { x: 8, y: 120, width: 84, height: 72 }],
    ['客"', { x: 14, y: 0, width: 72, height: 36 }],
    ['pod', { x: 14, y: 148, width: 72, height: 36 }],
  ]);
  expect([...layout.lines.keys()]).toEqual([0]);
  expect(layout.lines.get(0)).toEqual({
    curve: [
      { x: 50, y: 36 },
      { x: 50, y: 60 },
      { x: 50, y: 90 },
      { x: 50, y: 113 },
    ],
    tip: { x: 50, y: 120 },
    label: { x: 65, y: 80 },
  });
});
