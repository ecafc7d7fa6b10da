import { expect, test } from 'vitest';
import { reportProse } from './prose-finding.ts';

test('a finding is one line with its place, and the rest of its message below', () => {
  const report = reportProse(
    [
      {
        file: 'a.md',
        start: 4,
        rule: 'spelling',
        message: 'メモリ => メモリー\n\n長音を付けます。',
      },
      { file: 'b.yaml', start: 0, rule: 'max-ten', message: '読点が多すぎます。' },
    ],
    [
      { file: 'a.md', text: '一行\nこのメモリ' },
      { file: 'b.yaml', text: '' },
    ],
  );
  expect(report.split('\n')).toEqual([
    'a.md:2:2 spelling: メモリ => メモリー',
    '  長音を付けます。',
    'b.yaml:1:1 max-ten: 読点が多すぎます。',
  ]);
});
