import { load, YAMLException } from 'js-yaml';
import type { z } from 'zod';
import { parseSkeleton } from '../skeleton/parse-skeleton.ts';
import type { Finding, SkeletonEntry } from '../skeleton/types.ts';
import { closestName } from '../text/closest-name.ts';
import type { Span } from '../text/position.ts';
import { type NoteFrontmatter, noteFrontmatter } from './note-frontmatter.ts';

/**
 * Reads the frontmatter of a note: the YAML between two lines `---` at its head. Gives the data when all of it is as it
 * should be, else a finding for each key that is not. Spans are offsets in `source`.
 */
export function readFrontmatter(source: string): ReadFrontmatter {
  const found = findFrontmatter(source);
  if (!found) {
    return failed({ message: 'ノートの先頭に frontmatter がありません。', hint: firstLines });
  }
  const { yaml, start } = found;
  const whole = { start, end: start + yaml.length };
  const data = parse(yaml);
  if (data instanceof YAMLException) {
    const at = start + Math.min(data.mark?.position ?? 0, yaml.length);
    const message = `frontmatter を YAML として読めません（${data.reason}）。`;
    return failed({ message, hint: firstLines, span: { start: at, end: at } });
  }
  const result = noteFrontmatter.safeParse(data ?? {});
  if (result.success) return { data: result.data, findings: [] };
  const entries = topLevelEntries(yaml);
  return {
    findings: result.error.issues.flatMap((issue) => findingsOf(issue, entries, start, whole)),
  };
}

/** Where a key of the frontmatter stands in `source`; `undefined` if it is not there. */
export function frontmatterSpan(source: string, key: string): Span | undefined {
  const { yaml, start } = findFrontmatter(source) ?? { yaml: '', start: 0 };
  const span = topLevelEntries(yaml).get(key)?.keySpan;
  return span && { start: start + span.start, end: start + span.end };
}

function findFrontmatter(source: string): { yaml: string; start: number } | undefined {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n?^---[ \t]*$/m.exec(source);
  if (match?.index !== 0) return undefined;
  const yaml = match[1] ?? '';
  return { yaml, start: match[0].indexOf(yaml, match[0].indexOf('\n') + 1) };
}

function parse(yaml: string): unknown {
  try {
    return load(yaml);
  } catch (error) {
    if (error instanceof YAMLException) return error;
    throw error;
  }
}

function findingsOf(
  issue: z.core.$ZodIssue,
  entries: ReadonlyMap<string, SkeletonEntry>,
  start: number,
  whole: Span,
): Finding[] {
  const spanOf = (key: string, at?: PropertyKey): Span => {
    const entry = entries.get(key);
    const items = entry?.value.t === 'sequence' ? entry.value.items : [];
    const span = (typeof at === 'number' ? items[at]?.span : undefined) ?? entry?.keySpan;
    return span ? { start: start + span.start, end: start + span.end } : whole;
  };
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const near = closestName(key, Object.keys(noteFrontmatter.shape));
      const hint = near
        ? `\`${near}\` のことですか。`
        : `使えるキー：${Object.keys(noteFrontmatter.shape).join('、')}`;
      return {
        code,
        message: `frontmatter に \`${key}\` というキーはありません。`,
        hint,
        span: spanOf(key),
      };
    });
  }
  const key = String(issue.path[0] ?? '');
  if (key !== '' && !entries.has(key)) {
    return [
      { code, message: `frontmatter に \`${key}\` がありません。`, hint: firstLines, span: whole },
    ];
  }
  const message = `frontmatter の \`${key}\` の値が正しくありません。`;
  const span = key === '' ? whole : spanOf(key, issue.path[1]);
  return [{ code, message, hint: `${issue.message}。`, span }];
}

/** The parser of skeletons knows where each key stands. */
function topLevelEntries(yaml: string): Map<string, SkeletonEntry> {
  const root = parseSkeleton(yaml, { file: '' }).skeleton.documents[0]?.root;
  return new Map(root?.t === 'mapping' ? root.entries.map((entry) => [entry.key, entry]) : []);
}

function failed(finding: Omit<Finding, 'code'>): ReadFrontmatter {
  return { findings: [{ code, ...finding }] };
}

const code = 'frontmatter-invalid';
const firstLines = '`---` で挟んで、少なくとも `title: ノートの題名` を書いてください。';

export interface ReadFrontmatter {
  readonly data?: NoteFrontmatter;
  readonly findings: readonly Finding[];
}
