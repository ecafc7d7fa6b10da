import { expect, test } from 'vitest';
import type { LocatedDiagnostic } from '../locate-diagnostics.ts';
import { reportAsGithub } from './github.ts';
import { reportAsJson } from './json.ts';
import { reportAsText } from './text.ts';

const place = { start: { line: 3, column: 5 }, end: { line: 3, column: 9 } };
const duplicate: LocatedDiagnostic = {
  file: 'a,b:c.yaml',
  severity: 'error',
  code: 'duplicate-key',
  message: '100% の\n重複。',
  hint: '消す。',
  place,
  related: [
    {
      message: '最初の場所',
      place: { start: { line: 1, column: 1 }, end: { line: 1, column: 5 } },
    },
  ],
};
const whole: LocatedDiagnostic = {
  file: 'b.yaml',
  severity: 'warning',
  code: 'kind-unknown',
  message: '不明。',
  related: [],
};

test('text has a line for the finding, and below it the hint and the other places', () => {
  expect(reportAsText([duplicate, whole]).split('\n')).toEqual([
    'a,b:c.yaml:3:5 error duplicate-key: 100% の',
    '重複。',
    '  消す。',
    '  a,b:c.yaml:1:1 最初の場所',
    'b.yaml warning kind-unknown: 不明。',
  ]);
});

test('JSON has the counts, and no place where there is none', () => {
  expect(JSON.parse(reportAsJson([duplicate, whole], 7))).toEqual({
    files: 7,
    errors: 1,
    warnings: 1,
    diagnostics: [
      {
        file: 'a,b:c.yaml',
        severity: 'error',
        code: 'duplicate-key',
        message: '100% の\n重複。',
        hint: '消す。',
        line: 3,
        column: 5,
        endLine: 3,
        endColumn: 9,
        related: [{ message: '最初の場所', line: 1, column: 1, endLine: 1, endColumn: 5 }],
      },
      { file: 'b.yaml', severity: 'warning', code: 'kind-unknown', message: '不明。' },
    ],
  });
});

test('GitHub annotations escape what would end a property or the line', () => {
  expect(reportAsGithub([duplicate, whole]).split('\n')).toEqual([
    '::error file=a%2Cb%3Ac.yaml,line=3,endLine=3,col=5,endColumn=9,title=duplicate-key::100%25 の%0A重複。%0A消す。',
    '::warning file=b.yaml,title=kind-unknown::不明。',
  ]);
});

test('without findings, text and annotations are empty', () => {
  expect([reportAsText([]), reportAsGithub([])]).toEqual(['', '']);
});
