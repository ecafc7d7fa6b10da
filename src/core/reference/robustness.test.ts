import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadSchema } from '../../load/load-schema.ts';
import { indexSchema } from '../schema/schema-index.ts';
import { parseSkeleton } from '../skeleton/parse-skeleton.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Span } from '../text/position.ts';
import { lintSources } from './lint-sources.ts';
import { resolveSkeleton } from './resolve-skeleton.ts';

const index = indexSchema(await loadSchema());
const fixtures = join(import.meta.dirname, 'fixtures');
const skeleton = readFileSync(join(fixtures, 'kinds/type-mismatch.yaml'), 'utf8');
const note = readFileSync(join(fixtures, 'notes/fences.md'), 'utf8');

describe('mutated input', () => {
  test('a damaged skeleton never throws, and every span lies inside it', () => {
    const random = generator(1);
    for (let round = 0; round < 600; round++) {
      const text = mutate(skeleton, random, 1 + (round % 8));
      const parsed = parseSkeleton(text, { file: 'x.yaml' });
      const { resolved, diagnostics } = resolveSkeleton(parsed.skeleton, index, { file: 'x.yaml' });
      expectInside(text, spansOf([...parsed.diagnostics, ...diagnostics]));
      expectInside(
        text,
        parsed.skeleton.annotations.map(({ span }) => span),
      );
      for (const { entries } of resolved)
        for (const { keySpan, types } of entries)
          expectInside(text, [keySpan, ...types.map(({ span }) => span)]);
    }
  });

  test.each(['content/notes/x.md', 'content/notes/x.mdx'])(
    'a damaged note never throws: %s',
    (file) => {
      const random = generator(2);
      for (let round = 0; round < 150; round++) {
        const text = mutate(note, random, 1 + (round % 8));
        const diagnostics = lintSources([{ file, text }], index);
        expect(diagnostics.filter(({ code }) => code === 'internal-error')).toEqual([]);
        expectInside(text, spansOf(diagnostics));
      }
    },
  );

  test('keys keep their places under damage elsewhere', () => {
    const random = generator(3);
    for (let round = 0; round < 200; round++) {
      const text = mutate(skeleton, random, 2);
      const parsed = parseSkeleton(text, { file: 'x.yaml' });
      const { resolved } = resolveSkeleton(parsed.skeleton, index, { file: 'x.yaml' });
      for (const { keySpan, field } of resolved.flatMap(({ entries }) => entries)) {
        if (field.type.t === 'map') continue;
        expect(text.slice(keySpan.start, keySpan.end).replace(/^["']|["']$/g, '')).toBe(field.name);
      }
    }
  });
});

describe('hostile input ends quickly with findings', () => {
  const many = (count: number, line: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => line(at)).join('\n');
  const head = 'apiVersion: apps/v1\nkind: Deployment\nspec:\n';
  const cases: Record<string, { text: string; finding?: string }> = {
    'ten thousand lines': {
      text: head + many(10_000, (at) => `  # 注記\n  zz${at}: 1`),
      finding: 'field-unknown',
    },
    'deep brackets': {
      text: `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`,
      finding: 'yaml-syntax',
    },
    'open brackets': { text: `a: ${'[{'.repeat(10_000)}`, finding: 'yaml-syntax' },
    'deep indentation': { text: many(2000, (at) => `${' '.repeat(at)}a:`), finding: 'yaml-syntax' },
    'deep dashes': { text: `${'- '.repeat(10_000)}a`, finding: 'yaml-syntax' },
    'an alias bomb': {
      text: `a0: &a0 [x, x]\n${many(100, (at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`)}`,
    },
    'open quotes': { text: many(10_000, (at) => `a${at}: "x`), finding: 'yaml-syntax' },
    'a syntax error on each line': {
      text: many(10_000, (at) => `a${at}: b: c`),
      finding: 'yaml-syntax',
    },
    'full-width colons': { text: many(10_000, (at) => `a${at}：b`), finding: 'yaml-syntax' },
    'one long line': { text: `a: ${'x // '.repeat(200_000)}` },
    'one long comment': { text: '#'.repeat(1_000_000) },
    'nested anchors': {
      text: many(90, (at) => `${' '.repeat(at)}&a${at} !t`),
      finding: 'yaml-syntax',
    },
    'ten thousand documents': { text: '---\na: 1 // b\n'.repeat(10_000) },
  };

  test.each(Object.entries(cases))('%s', (_, { text, finding }) => {
    const start = performance.now();
    const diagnostics = lintSources([{ file: 'x.yaml', text }], index);
    // Each takes at most 0.3 s on a slow machine; what grows with the square of the input would take minutes.
    expect(performance.now() - start).toBeLessThan(5000);
    const codes = new Set(diagnostics.map(({ code }) => code));
    expect([...codes].filter((code) => code !== 'duplicate-key')).toEqual(finding ? [finding] : []);
  });
});

describe('one bad file', () => {
  const good = { file: 'reference/kinds/b.yaml', text: 'apiVersion: v1\nkind: Deployment\n' };

  test('does not hide the findings of another', () => {
    const bad = { file: 'reference/kinds/a.yaml', text: '\0\x01\x02' };
    const found = lintSources([good, bad], index);
    expect(found.map(({ file, code }) => [file, code])).toEqual([
      ['reference/kinds/a.yaml', 'yaml-syntax'],
      ['reference/kinds/b.yaml', 'api-version-mismatch'],
    ]);
  });

  test('that is not UTF-8 is a finding where the first wrong byte stands', () => {
    const broken = { file: 'content/notes/a.md', text: 'ab\ufffdc', broken: true as const };
    expect(lintSources([broken], index)).toMatchObject([
      { code: 'encoding-invalid', severity: 'error', span: { start: 2, end: 3 } },
    ]);
  });

  test('on which the program fails becomes a finding of that file', () => {
    const faulty = {
      ...index,
      resourcesOfKind: () => {
        throw new Error('fault');
      },
    };
    const found = lintSources([good], faulty);
    expect(found).toMatchObject([{ code: 'internal-error', file: good.file, severity: 'error' }]);
  });
});

function spansOf(diagnostics: readonly Diagnostic[]): Span[] {
  return diagnostics.flatMap(({ span, related = [] }) => [
    ...(span ? [span] : []),
    ...related.map((one) => one.span),
  ]);
}

function expectInside(text: string, spans: readonly Span[]): void {
  const outside = spans.filter(({ start, end }) => start < 0 || end < start || end > text.length);
  expect(outside).toEqual([]);
}

const pieces = [
  ...[
    '\t',
    '\u3000',
    '：',
    '＃',
    '／／',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '{{ x }}',
    '|',
    '>',
    '-',
    '- ',
    ': ',
    ':',
  ],
  ...[
    '//',
    ' // ',
    ' # ',
    '&a ',
    '*a',
    '<<: *a',
    '!t ',
    '---\n',
    '...\n',
    '\n',
    '\r',
    '\r\n',
    '\ufeff',
    '\0',
  ],
  ...[
    '\ud800',
    '```',
    '~~~',
    '> ',
    '? ',
    '@',
    '%',
    '\\',
    '<a',
    '</',
    '{',
    'kind: ',
    'spec:\n  ',
    ' ',
    '     ',
  ],
];

/** Inserts, deletes, doubles and swaps stretches of `text`. */
function mutate(text: string, random: () => number, times: number): string {
  let result = text;
  for (let i = 0; i < times; i++) {
    const at = Math.floor(random() * result.length);
    const length = 1 + Math.floor(random() * 12);
    const piece = pieces[Math.floor(random() * pieces.length)] ?? '';
    const rest = result.slice(at + length);
    const middle = [
      piece + result.slice(at, at + length),
      '',
      result.slice(at, at + length).repeat(2),
      piece,
    ];
    result = result.slice(0, at) + (middle[Math.floor(random() * middle.length)] ?? '') + rest;
  }
  return result;
}

/** A small linear congruential generator: the same numbers in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
