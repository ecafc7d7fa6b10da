import type { Finding } from '../skeleton/types.ts';
import { closestName } from '../text/closest-name.ts';
import type { Box, Edge } from './diagram.ts';
import { diagramFinding } from './diagram-finding.ts';
import type { Named, PlacedEdge } from './read-line.ts';

/** Looks up what lines lead from and to; those that cannot be drawn become findings. */
export function checkEdges(
  placed: readonly PlacedEdge[],
  boxes: readonly Box[],
): { edges: Edge[]; findings: Finding[] } {
  const paths = new Map(pathsOf(boxes, []));
  const edges: Edge[] = [];
  const findings: Finding[] = [];
  for (const { t, from, to, label } of placed) {
    const unknown = [from, to].filter(({ id }) => !paths.has(id));
    findings.push(...unknown.map((named) => unknownBox(named, paths.keys())));
    if (unknown.length > 0) continue;
    const inside = paths.get(from.id)?.includes(to.id) || paths.get(to.id)?.includes(from.id);
    if (inside) findings.push(lineInside(to));
    else edges.push({ t, from: from.id, to: to.id, label });
  }
  return { edges, findings };
}

/** The ids of each box and of all that it stands in. */
function pathsOf(boxes: readonly Box[], above: readonly string[]): [string, readonly string[]][] {
  return boxes.flatMap((box): [string, readonly string[]][] => {
    const path = [...above, box.id];
    return [[box.id, path], ...pathsOf(box.boxes, path)];
  });
}

function unknownBox({ id, span }: Named, ids: Iterable<string>): Finding {
  const near = closestName(id, ids);
  const hint =
    near === undefined
      ? 'この図（`panel` があればその中）の箱の名前を書いてください。'
      : `\`${near}\` ではありませんか。`;
  return diagramFinding(span, `「${id}」という箱は、この図にありません。`, hint);
}

function lineInside({ span }: Named): Finding {
  const hint = '入れ子は字下げだけで表れます。線は、別々の箱の間に引いてください。';
  return diagramFinding(span, '箱と、その中の箱（または同じ箱）とは線で結べません。', hint);
}
