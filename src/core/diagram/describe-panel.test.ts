import { expect, test } from 'vitest';
import { describePanel } from './describe-panel.ts';
import { parseDiagram } from './parse-diagram.ts';

function described(lines: readonly string[]): string | undefined {
  const [panel] = parseDiagram(['title: t', ...lines].join('\n')).diagram.panels;
  return panel && describePanel(panel);
}

test('nesting and lines become sentences, boxes that say the same are counted', () => {
  expect(
    described([
      'service: Service',
      'rs: ReplicaSet',
      '  a: v1 [old gone]',
      '  b: v2 | 10.0.1.5 [new]',
      '  c: v2 | 10.0.1.5 [new]',
      'a ~ b',
      'service -> rs: ラベルで | 選ぶ',
      'rs --> service',
    ]),
  ).toBe(
    '「ReplicaSet」の中に「v1」（古い、なくなったもの）、「v2」（10.0.1.5、新しい）が 2 個。' +
      '「Service」から「ReplicaSet」へ（ラベルで 選ぶ）。「ReplicaSet」から「Service」へ。',
  );
});

test('a box that nothing leads to or from is named all the same', () => {
  expect(described(['a: 一', 'b: 二', 'c: 三', 'a -> b'])).toBe('「三」。「一」から「二」へ。');
});
