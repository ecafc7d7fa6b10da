import type { Finding } from '../skeleton/types.ts';
import { closestName } from '../text/closest-name.ts';
import type { Span } from '../text/position.ts';
import { type BoxState, boxStates, type Edge } from './diagram.ts';
import { diagramFinding } from './diagram-finding.ts';
import type { Flow } from './graph.ts';

/** Reads one line of a diagram; `undefined` for a comment or an empty line. Spans count from `start`. */
export function readLine(line: string, start: number): DiagramLine | undefined {
  const indent = line.length - line.trimStart().length;
  const text = line.trim();
  const span = { start: start + indent, end: start + indent + text.length };
  if (text === '' || text.startsWith('#')) return undefined;
  const head = /^(title|desc|flow|panel)\s*[:：]\s*(.*)$/.exec(text);
  if (head) return headLine(head[1] ?? '', head[2] ?? '', span);
  const findings = line.slice(0, indent).includes('\t') ? [tabs(start, indent)] : [];
  const edges = readEdges(text, span.start);
  if (edges) return { t: 'edges', edges, findings };
  const box = boxPattern.exec(text);
  if (!box?.groups?.id) return { t: 'unreadable', findings: [unreadable(span)] };
  const { id, label = '', states = '' } = box.groups;
  const read = readStates(states, span.end - 1 - states.length);
  return {
    t: 'box',
    indent,
    id,
    label: splitLines(label || id),
    states: read.states,
    span: { start: span.start, end: span.start + id.length },
    findings: [...findings, ...read.findings],
  };
}

function headLine(key: string, value: string, span: Span): DiagramLine {
  if (key === 'panel') return { t: 'panel', title: value, findings: [] };
  if (key === 'title' || key === 'desc') return { t: key, value, findings: [] };
  const flow = value === 'right' ? 'right' : 'down';
  if (flow === value) return { t: 'flow', flow, findings: [] };
  const message = `「${value}」という向きはありません。`;
  const hint = '`flow: down`（上から下）か `flow: right`（左から右）を書いてください。';
  return { t: 'flow', flow, findings: [diagramFinding(span, message, hint)] };
}

/** `a -> b -> c: label`: the label belongs to each line of the chain. */
function readEdges(text: string, start: number): PlacedEdge[] | undefined {
  const colon = text.search(/[:：]/);
  const chain = colon < 0 ? text : text.slice(0, colon);
  if (!chainPattern.test(chain)) return undefined;
  const label = colon < 0 ? [] : splitLines(text.slice(colon + 1));
  const words = [...chain.matchAll(wordPattern)];
  const name = (at: number): Named => {
    const { 0: id = '', index = 0 } = words[at] ?? {};
    return { id, span: { start: start + index, end: start + index + id.length } };
  };
  return Array.from({ length: (words.length - 1) / 2 }, (_, at) => ({
    t: arrows[words[2 * at + 1]?.[0] ?? ''] ?? 'line',
    from: name(2 * at),
    to: name(2 * at + 2),
    label,
  }));
}

function readStates(text: string, start: number): { states: BoxState[]; findings: Finding[] } {
  const states: BoxState[] = [];
  const findings: Finding[] = [];
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    if (isState(word)) states.push(word);
    else {
      const span = { start: start + index, end: start + index + word.length };
      const near = closestName(word, Object.keys(boxStates));
      const hint =
        near === undefined
          ? `書けるのは ${Object.keys(boxStates).join('、')} です。`
          : `\`${near}\` ではありませんか。`;
      findings.push(diagramFinding(span, `「${word}」という状態はありません。`, hint));
    }
  }
  return { states, findings };
}

function isState(word: string): word is BoxState {
  return Object.hasOwn(boxStates, word);
}

/** `|` breaks a label into lines. */
function splitLines(text: string): string[] {
  return text
    .split('|')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function tabs(start: number, indent: number): Finding {
  const hint = '半角の空白で字下げしてください。';
  return diagramFinding({ start, end: start + indent }, 'タブで字下げされています。', hint);
}

function unreadable(span: Span): Finding {
  const hint = '箱は `名前: 文字`、線は `名前 -> 名前: 文字` と書きます。';
  return diagramFinding(span, 'この行は、箱としても線としても読めません。', hint);
}

const arrows: Record<string, Edge['t']> = { '->': 'line', '-->': 'dashed', '~': 'order' };
const id = String.raw`[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*`;
const arrow = '-->|->|~';
const chainPattern = new RegExp(`^${id}(?:\\s*(?:${arrow})\\s*${id})+\\s*$`, 'u');
const wordPattern = new RegExp(`${arrow}|${id}`, 'gu');
const boxPattern = new RegExp(
  `^(?<id>${id})\\s*[:：]\\s*(?<label>.*?)\\s*(?:(?<=\\s)\\[(?<states>[^[\\]]+)\\])?$`,
  'u',
);

export type DiagramLine = { readonly findings: readonly Finding[] } & (
  | { readonly t: 'title' | 'desc'; readonly value: string }
  | { readonly t: 'flow'; readonly flow: Flow }
  | { readonly t: 'panel'; readonly title: string }
  | { readonly t: 'edges'; readonly edges: readonly PlacedEdge[] }
  | BoxLine
  | { readonly t: 'unreadable' }
);

export interface BoxLine {
  readonly t: 'box';
  /** How many characters stand in front. */
  readonly indent: number;
  readonly id: string;
  readonly label: readonly string[];
  readonly states: readonly BoxState[];
  /** Of the id. */
  readonly span: Span;
}

/** A line between two boxes that nobody has looked up yet. */
export interface PlacedEdge extends Omit<Edge, 'from' | 'to'> {
  readonly from: Named;
  readonly to: Named;
}

export interface Named {
  readonly id: string;
  readonly span: Span;
}
