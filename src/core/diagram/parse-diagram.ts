import type { Finding } from '../skeleton/types.ts';
import { checkEdges } from './check-edges.ts';
import type { Box, Diagram, Panel } from './diagram.ts';
import { diagramFinding } from './diagram-finding.ts';
import type { Flow } from './graph.ts';
import { type BoxLine, type PlacedEdge, readLine } from './read-line.ts';

/**
 * Reads the text of a `diagram` fence. What cannot be read is left out of the diagram and becomes a finding. Spans are
 * offsets in `text`.
 */
export function parseDiagram(text: string): { diagram: Diagram; findings: Finding[] } {
  const draft = readDraft(text);
  const panels = draft.panels.filter(({ boxes, title }) => boxes.length > 0 || title !== undefined);
  const checked = panels.map(({ edges, boxes }) => checkEdges(edges, boxes));
  const findings = [
    ...draft.findings,
    ...checked.flatMap((one) => one.findings),
    ...(draft.title ? [] : [diagramFinding(top, ...untitled)]),
    ...(panels.length === 0 || panels.some(({ boxes }) => boxes.length === 0)
      ? [diagramFinding(top, ...empty)]
      : []),
  ];
  const diagram = {
    title: draft.title,
    ...(draft.desc !== '' && { description: draft.desc }),
    panels: panels.map(({ title, flow, boxes }, at): Panel => ({
      ...(title !== undefined && { title }),
      flow,
      boxes,
      edges: checked[at]?.edges ?? [],
    })),
  };
  return { diagram, findings };
}

function readDraft(text: string): Draft {
  const draft: Draft = { title: '', desc: '', panels: [newPanel('down')], findings: [] };
  for (const { 0: written, index } of text.matchAll(/[^\r\n]+/g)) {
    const line = readLine(written, index);
    const panel = draft.panels.at(-1);
    if (!line || !panel) continue;
    draft.findings.push(...line.findings);
    if (line.t === 'title' || line.t === 'desc') draft[line.t] = line.value;
    else if (line.t === 'flow') panel.flow = line.flow;
    else if (line.t === 'panel') draft.panels.push(newPanel(panel.flow, line.title));
    else if (line.t === 'edges') panel.edges.push(...line.edges);
    else if (line.t === 'box') draft.findings.push(...addBox(panel, line));
  }
  return draft;
}

/** A panel flows as the one before it does, unless it says otherwise. */
function newPanel(flow: Flow, title?: string): DraftPanel {
  const boxes: DraftBox[] = [];
  const open = [{ indent: 0, boxes }];
  return { ...(title !== undefined && { title }), flow, boxes, edges: [], ids: new Set(), open };
}

/** A box stands in the nearest one above it that is indented less. */
function addBox(panel: DraftPanel, { indent, id, label, states, span }: BoxLine): Finding[] {
  if (panel.ids.has(id)) return [diagramFinding(span, `「${id}」という箱は二つ目です。`, twice)];
  panel.ids.add(id);
  while (panel.open.length > 1 && (panel.open.at(-1)?.indent ?? 0) > indent) panel.open.pop();
  const level = panel.open.at(-1);
  if (!level) return [];
  const box: DraftBox = { id, label, states, boxes: [] };
  const parent = level.boxes.at(-1);
  const inside = indent > level.indent && parent?.boxes.length === 0;
  if (inside) panel.open.push({ indent, boxes: parent.boxes });
  (inside ? parent : level).boxes.push(box);
  return inside || indent === level.indent ? [] : [diagramFinding(span, ...uneven)];
}

/** What is wrong with a diagram as a whole is told at its beginning. */
const top = { start: 0, end: 0 };

const untitled = [
  '図に題がありません。',
  '`title: 何の図か` の行を書いてください。図の下に出て、見えない人には読み上げられます。',
] as const;
const empty = ['箱のない図があります。', '箱は `名前: 文字` の行で書きます。'] as const;
const uneven = [
  '字下げが、上のどの箱とも揃っていません。',
  '同じ箱の中のものは、同じだけ字下げしてください。',
] as const;
const twice = '別の名前を付けてください。表示する文字は `名前: 文字` で名前と別に書けます。';

interface Draft {
  title: string;
  desc: string;
  readonly panels: DraftPanel[];
  readonly findings: Finding[];
}

interface DraftBox extends Box {
  readonly boxes: DraftBox[];
}

interface DraftPanel {
  readonly title?: string;
  flow: Flow;
  readonly boxes: DraftBox[];
  readonly edges: PlacedEdge[];
  readonly ids: Set<string>;
  /** Where the next box can stand, the innermost last. */
  readonly open: { readonly indent: number; readonly boxes: DraftBox[] }[];
}
