import { describe, expect, test } from 'vitest';
import { parseSkeleton } from './parse-skeleton.ts';
import type { SkeletonEntry, SkeletonNode, WrittenType } from './types.ts';

describe('annotations', () => {
  test('a type, a note, and both stand behind a key', () => {
    expect(
      outline(
        'a: // PodSpec\nb: // 説明 *強調*\nc: // ContainerPort[] // 説明 // 続き\nd: # int32 // 数\n',
      ),
    ).toEqual([
      'a <PodSpec>',
      'b "説明 *強調*"',
      'c <ContainerPort[]> "説明\n続き"',
      'd <int32> "数"',
    ]);
  });

  test.each([
    ['image: nginx // x', ['image=nginx "x"']],
    ['url: http://example.com', ['url=http://example.com']],
    ['a: "x // y" // z', ['a=x // y "z"']],
    ["a: 'it''s // y'", ["a=it's // y"]],
    ['a: b#c', ['a=b#c']],
    ['a: // 参照 https://example.com//x', ['a "参照 https://example.com//x"']],
    ['a: // // ClusterIP', ['a "ClusterIP"']],
    ['a: // PodSpec を参照', ['a "PodSpec を参照"']],
    ['a: // TODO', ['a "TODO"']],
    ['a: // optional', ['a "optional"']],
    ['a: // map[string]Quantity', ['a <map[string]Quantity>']],
    ['a: // map[string]Volume[]', ['a <map[string]Volume[]>']],
    ['a: // map[string]base64', ['a <map[string]base64>']],
    ['a: // apps/v1/DeploymentSpec', ['a <apps/v1/DeploymentSpec>']],
    ['a: [b, c] // d', ['a "d"']],
    ['a: {b: c} # d', ['a "d"', '.b=c']],
    ['a: |\n  // x\n  # y\nb: // z', ['a=// x\n# y\n', 'b "z"']],
    ['a: "x\n  // y"\nb: // z', ['a=x // y', 'b "z"']],
    ['a: [b, // x\n  c]\n', ['a "x"']],
    ['a:\n- b // x\n- c\n', ['a "x"']],
    ['a:\n- b: 1 // x\n  c: 2\n', ['a', '.b=1 "x"', '.c=2']],
  ])('%j', (source, expected) => {
    expect(outline(source)).toEqual(expected);
    expect(parse(source).diagnostics).toEqual([]);
  });

  test('spans of annotations, types and notes are their places in the source', () => {
    const source = 'a:\n  b: "c" // Foo[] // 注記 \n';
    const { skeleton } = parse(source);
    const [annotation] = skeleton.annotations;
    const slice = (span: { start: number; end: number } | undefined) =>
      span && source.slice(span.start, span.end);
    expect(slice(annotation?.span)).toBe('// Foo[] // 注記 ');
    expect(slice(annotation?.type?.span)).toBe('Foo[]');
    expect(slice(annotation?.note?.span)).toBe('注記');
    const inner = child(entries(skeleton.documents[0]?.root)[0]);
    expect(slice(inner?.keySpan)).toBe('b');
    expect(slice(inner?.value.span)).toBe('"c"');
  });
});

describe('comment lines', () => {
  test('belong to the key below them, in place of the words on its own line', () => {
    expect(outline('x: 1\n\n# 一\n// 二\na: // 三\n')).toEqual(['x=1', 'a "一\n二"']);
  });

  test('belong to the enclosing key when they are indented further than the key below', () => {
    expect(outline('a:\n  b:\n    # 内側\nc:\n')).toEqual(['a', '.b "内側"', 'c']);
  });

  test('belong to no key when blank lines part them', () => {
    expect(outline('a: 1\n\n# 見出し\n\nb: 2\n')).toEqual(['a=1', 'b=2']);
  });

  test('never carry a type', () => {
    expect(outline('x: 1\n# Service\na:\n')).toEqual(['x=1', 'a "Service"']);
  });

  test('that are rulers say nothing', () => {
    expect(outline('x: 1\n# -----\n# 本文\n# =====\na:\n')).toEqual(['x=1', 'a "本文"']);
  });
});

describe('the head of a document', () => {
  test.each([
    ['# 導入\n# 二行目\n\nfoo: 1\n', '導入\n二行目'],
    ['# 導入\napiVersion: v1\n', '導入'],
    ['# 導入\nkind: Pod\n', '導入'],
    ['---\n# 導入\nkind: Pod\n', '導入'],
    ['# 導入\nfoo: 1\n', undefined],
  ])('%j', (source, lead) => {
    expect(parse(source).skeleton.documents[0]?.lead?.text).toBe(lead);
  });

  test('names the type of a type skeleton', () => {
    const source = '// apps/v1/DeploymentSpec // 導入\nreplicas: 1 // 台数\n';
    const [document] = parse(source).skeleton.documents;
    expect(document?.headType).toMatchObject({ t: 'name', name: 'apps/v1/DeploymentSpec' });
    expect(document?.lead?.text).toBe('導入');
    expect(outline(source)).toEqual(['replicas=1 "台数"']);
  });

  test('is separate for each document of a file', () => {
    const { documents } = parse('# 一\n\nkind: A\n# 末尾\n---\n# 二\n\nkind: B\n').skeleton;
    expect(documents.map(({ lead }) => lead?.text)).toEqual(['一', '二']);
  });
});

describe('values that are not looked up', () => {
  test('aliases, merge keys and template expressions are empty, and say so', () => {
    const { skeleton, diagnostics } = parse('a: *x\n<<: *y\nb: {{ .Values.b }} // c\n');
    const root = skeleton.documents[0]?.root;
    expect(root).toMatchObject({ t: 'mapping', merged: true });
    expect(entries(root).map(({ key, value }) => [key, value.t])).toEqual([
      ['a', 'empty'],
      ['b', 'empty'],
    ]);
    expect(diagnostics).toEqual([]);
  });
});

describe('syntax errors', () => {
  test.each([
    ['a: "x\nb: 1\n', [3], ['a', 'b=1']],
    ['a: [1, 2\nb: 1\n', [3], ['a', 'b=1']],
    ['a: 1\nspec\n  b: 1\nc: 2\n', [5], ['a=1', 'c=2']],
    ['a: 1\n   b: 2\nc: 3\n', [8], ['a=1', 'c=3']],
    ['a: b: c\nd: e: f\ng: 1\n', [4, 12], ['g=1']],
    ['a：1\nb：\n  c： 2\n', [1, 5, 10], ['a=1', 'b', '.c=2']],
    ['a:\n\tb: 1\n\tc: 2\nd: 3\n', [3], ['a', '.b=1', '.c=2', 'd=3']],
    ['a:\u3000b\u3000// c\n', [2, 4], ['a=b "c"']],
    ['a: あ\u3000い\n', [], ['a=あ\u3000い']],
    ['a: b ＃ c\n', [5], ['a=b "c"']],
    ['a: |\n  \u3000字下げ\n', [], ['a=\u3000字下げ\n']],
    ['args: [\n  x,\n]\nb: 1\n', [], ['args', 'b=1']],
  ])('%j', (source, places, expected) => {
    const { diagnostics } = parse(source);
    expect(diagnostics.map(({ code, span }) => [code, span?.start])).toEqual(
      places.map((place) => ['yaml-syntax', place]),
    );
    expect(outline(source)).toEqual(expected);
  });

  test('behind 40 syntax errors one more finding says that the rest is not read', () => {
    const broken = (count: number) => Array.from({ length: count }, (_, at) => `k${at}: x: y\n`);
    const all = ['first: 1\n', ...broken(40), 'last: 1\n'].join('');
    expect(parse(all).diagnostics).toHaveLength(40);
    expect(outline(all)).toEqual(['first=1', 'last=1']);

    const more = ['first: 1\n', ...broken(41), 'last: x: y\n'].join('');
    const { diagnostics } = parse(more);
    expect(diagnostics).toHaveLength(41);
    const { code, span, message } = diagnostics[40] ?? {};
    expect(code).toBe('yaml-syntax');
    expect(span && more.slice(span.start, span.end)).toBe('k40: x: y');
    expect(message).not.toBe(diagnostics[39]?.message);
    expect(outline(more)).toEqual(['first=1']);
  });

  test('the same key twice is a finding at the second place that names the first', () => {
    const { diagnostics } = parse('a: 1\nb: 2\na: 3\n');
    expect(diagnostics).toMatchObject([
      {
        code: 'duplicate-key',
        span: { start: 10, end: 11 },
        related: [{ span: { start: 0, end: 1 } }],
      },
    ]);
  });

  test('a byte order mark shifts no position', () => {
    const source = '\ufeffa: 1\r\nb: c: d\r\n';
    const { skeleton, diagnostics } = parse(source);
    expect(entries(skeleton.documents[0]?.root)[0]?.keySpan).toEqual({ start: 1, end: 2 });
    expect(diagnostics[0]?.span?.start).toBe(source.indexOf(': d'));
  });

  test('severity and file are those that the caller gives', () => {
    expect(
      parseSkeleton('a: b: c', { file: 'x.yaml', severity: 'warning' }).diagnostics,
    ).toMatchObject([{ file: 'x.yaml', severity: 'warning' }]);
  });
});

function parse(source: string) {
  return parseSkeleton(source, { file: 'test.yaml' });
}

function entries(node: SkeletonNode | undefined): readonly SkeletonEntry[] {
  return node?.t === 'mapping' ? node.entries : [];
}

function child(entry: SkeletonEntry | undefined): SkeletonEntry | undefined {
  return entries(entry?.value)[0];
}

/** One line for each entry of the first document: dots for depth, `=value`, `<type>`, `"note"`. */
function outline(source: string): string[] {
  const lines: string[] = [];
  const walk = (node: SkeletonNode | undefined, depth: number) => {
    if (node?.t === 'sequence') for (const item of node.items) walk(item, depth);
    for (const { key, value, type, note } of entries(node)) {
      const written = value.t === 'scalar' ? `=${value.value}` : '';
      const typed = type ? ` <${spell(type)}>` : '';
      lines.push(`${'.'.repeat(depth)}${key}${written}${typed}${note ? ` "${note.text}"` : ''}`);
      walk(value, depth + 1);
    }
  };
  walk(parse(source).skeleton.documents[0]?.root, 0);
  return lines;
}

function spell(type: WrittenType): string {
  if (type.t === 'array') return `${spell(type.items)}[]`;
  return type.t === 'map' ? `map[string]${spell(type.values)}` : type.name;
}
