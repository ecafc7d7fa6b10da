import { type Event, EVENT_ID, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { Span } from '../text/position.ts';
import type {
  Finding,
  SkeletonEntry,
  SkeletonMapping,
  SkeletonNode,
  SkeletonScalar,
} from './types.ts';

/**
 * Builds the tree of each document out of the parser's events. Aliases are not followed and become empty values;
 * keys that are no scalars are left out with their values. Spans are offsets in the source, quotes included.
 */
export function buildTrees(
  events: readonly Event[],
  text: string,
  toSource: (offset: number) => number,
): BuiltTrees {
  const build: Build = { events, text, toSource, at: 0, end: 0, findings: [] };
  const documents: BuiltDocument[] = [];
  while (build.at < events.length) {
    const start = build.end;
    build.at++;
    const root = readNode(build);
    while (build.at < events.length && events[build.at]?.type !== EVENT_ID.DOCUMENT) build.at++;
    documents.push({ root, start });
  }
  return { documents, findings: build.findings };
}

function readNode(build: Build): SkeletonNode {
  const event = build.events[build.at++];
  if (event?.type === EVENT_ID.SCALAR) return readScalar(build, event);
  if (event?.type === EVENT_ID.SEQUENCE) return readSequence(build, event.start);
  if (event?.type === EVENT_ID.MAPPING) return readMapping(build, event.start);
  if (event?.type === EVENT_ID.ALIAS) build.end = build.toSource(event.anchorEnd);
  return { t: 'empty', span: { start: build.end, end: build.end } };
}

function readScalar(build: Build, event: ScalarEvent): SkeletonNode {
  if (event.valueStart < 0) return { t: 'empty', span: { start: build.end, end: build.end } };
  const quoted =
    event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  const span = {
    start: build.toSource(event.valueStart - (quoted ? 1 : 0)),
    end: build.toSource(event.valueEnd + (quoted ? 1 : 0)),
  };
  build.end = span.end;
  const style = quoted ? 'quoted' : event.style === SCALAR_STYLE.PLAIN ? 'plain' : 'block';
  return { t: 'scalar', span, style, value: getScalarValue(build.text, event) };
}

function readSequence(build: Build, eventStart: number): SkeletonNode {
  const items: SkeletonNode[] = [];
  while (hasMore(build)) items.push(readNode(build));
  build.at++;
  return { t: 'sequence', span: spanFrom(build, eventStart), items };
}

function readMapping(build: Build, eventStart: number): SkeletonMapping {
  const entries: SkeletonEntry[] = [];
  const seen = new Map<string, Span>();
  let merged = false;
  while (hasMore(build)) {
    const key = readNode(build);
    const value = readNode(build);
    if (key.t !== 'scalar') continue;
    if (key.value === '<<' && key.style === 'plain') {
      merged = true;
      continue;
    }
    const first = seen.get(key.value);
    if (first) build.findings.push(duplicateKey(key, first));
    else seen.set(key.value, key.span);
    entries.push({ key: key.value, keySpan: key.span, value });
  }
  build.at++;
  return { t: 'mapping', span: spanFrom(build, eventStart), entries, ...(merged && { merged }) };
}

function hasMore({ events, at }: Build): boolean {
  return at < events.length && events[at]?.type !== EVENT_ID.POP;
}

function spanFrom(build: Build, eventStart: number): Span {
  const start = build.toSource(eventStart);
  build.end = Math.max(build.end, start);
  return { start, end: build.end };
}

function duplicateKey(key: SkeletonScalar, first: Span): Finding {
  return {
    code: 'duplicate-key',
    span: key.span,
    message: `キー「${key.value}」が同じ階層に 2 回書かれています。`,
    hint: 'どちらか一方を消すか、2 つの内容を 1 つにまとめてください。',
    related: [{ message: '最初の場所', span: first }],
  };
}

export interface BuiltDocument {
  readonly root: SkeletonNode;
  /** The end of what was read before this document. */
  readonly start: number;
}

interface BuiltTrees {
  readonly documents: readonly BuiltDocument[];
  readonly findings: readonly Finding[];
}

interface Build {
  readonly events: readonly Event[];
  readonly text: string;
  readonly toSource: (offset: number) => number;
  at: number;
  /** The end of what has been read, in the source. */
  end: number;
  readonly findings: Finding[];
}
