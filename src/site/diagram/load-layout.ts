import { instance } from '@viz-js/viz';
import type { Layout, LayOut } from '../../core/diagram/graph.ts';
import { graphDot } from '../../core/diagram/graph-dot.ts';
import { readLayout } from '../../core/diagram/read-layout.ts';

/**
 * Loads Graphviz and returns a function that lays out graphs with it. Graphs that come to the same are laid out once.
 * Graphviz is compiled to WebAssembly, which has to be loaded before it can be asked.
 */
export async function loadLayout(): Promise<LayOut> {
  const graphviz = await instance();
  const known = new Map<string, unknown>();
  return (graph): Layout => {
    const dot = graphDot(graph);
    const json = known.get(dot) ?? JSON.parse(graphviz.renderString(dot, { format: 'json0' }));
    known.set(dot, json);
    return readLayout(json, graph);
  };
}
