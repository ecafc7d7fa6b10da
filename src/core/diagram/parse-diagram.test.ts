import { describe, expect, test } from 'vitest';
import { parseDiagram } from './parse-diagram.ts';

function found(text: string): string[] {
  return parseDiagram(text).findings.map(({ span }) => text.slice(span?.start, span?.end));
}

describe('a diagram that can be read', () => {
  test('has a title, boxes in boxes by their indentation, and lines', () => {
    const { diagram, findings } = parseDiagram(
      [
        '# 覚え書き',
        'title: 入れ子',
        'desc: ノードの中の Pod',
        'flow: right',
        'service: Service | 名前と IP',
        'node: Node A',
        '  pod: Pod web [new ready]',
        '    container: コンテナ',
        '  other: Pod batch',
        'service -> pod: ラベルで | 選ぶ',
      ].join('\n'),
    );
    expect(findings).toEqual([]);
    expect(diagram).toEqual({
      title: '入れ子',
      description: 'ノードの中の Pod',
      panels: [
        {
          flow: 'right',
          boxes: [
            { id: 'service', label: ['Service', '名前と IP'], states: [], boxes: [] },
            {
              id: 'node',
              label: ['Node A'],
              states: [],
              boxes: [
                {
                  id: 'pod',
                  label: ['Pod web'],
                  states: ['new', 'ready'],
                  boxes: [{ id: 'container', label: ['コンテナ'], states: [], boxes: [] }],
                },
                { id: 'other', label: ['Pod batch'], states: [], boxes: [] },
              ],
            },
          ],
          edges: [{ t: 'line', from: 'service', to: 'pod', label: ['ラベルで', '選ぶ'] }],
        },
      ],
    });
  });

  test('may join several boxes in one line, in three ways', () => {
    const { diagram, findings } = parseDiagram(
      'title: t\na: A\nb: B\nc-1: C-1\na->b --> c-1 ~ a: 言葉\n',
    );
    expect(findings).toEqual([]);
    expect(diagram.panels[0]?.edges).toEqual([
      { t: 'line', from: 'a', to: 'b', label: ['言葉'] },
      { t: 'dashed', from: 'b', to: 'c-1', label: ['言葉'] },
      { t: 'order', from: 'c-1', to: 'a', label: ['言葉'] },
    ]);
  });

  test('is a series when it has panels, whose names are their own', () => {
    const { diagram, findings } = parseDiagram(
      'title: t\nflow: right\npanel: 前\na: A\npanel: 後\nflow: down\na: A\nb: B\na -> b\n',
    );
    expect(findings).toEqual([]);
    expect(diagram.panels.map(({ title, flow, boxes }) => [title, flow, boxes.length])).toEqual([
      ['前', 'right', 1],
      ['後', 'down', 2],
    ]);
  });

  test('keeps square brackets that stand for a type', () => {
    const { diagram, findings } = parseDiagram('title: t\na: Container[]\n');
    expect(findings).toEqual([]);
    expect(diagram.panels[0]?.boxes[0]).toMatchObject({ label: ['Container[]'], states: [] });
  });

  test('shows the name of a box that has no words of its own', () => {
    const { diagram, findings } = parseDiagram('title: t\npod: [old]\nnode:\n');
    expect(findings).toEqual([]);
    expect(diagram.panels[0]?.boxes).toMatchObject([
      { label: ['pod'], states: ['old'] },
      { label: ['node'], states: [] },
    ]);
  });

  test('may end its lines as Windows does', () => {
    const { diagram, findings } = parseDiagram('title: t\r\na: A\r\n  b: B\r\n');
    expect(findings).toEqual([]);
    expect(diagram.panels[0]?.boxes).toMatchObject([{ label: ['A'], boxes: [{ label: ['B'] }] }]);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['a line that is neither', 'title: t\na: A\n図です。\n', ['図です。']],
    ['a second box of one name', 'title: t\na: 一\na: 二\n', ['a']],
    ['a state that there is not', 'title: t\na: A [ready redy]\n', ['redy']],
    ['a direction that there is not', 'title: t\nflow: up\na: A\n', ['flow: up']],
    ['a line to nowhere', 'title: t\na: A\na -> b\n', ['b']],
    ['a line to itself', 'title: t\na: A\na -> a\n', ['a']],
    ['a line to what stands inside', 'title: t\na: A\n  b: B\na -> b\n', ['b']],
    ['a line between panels', 'title: t\npanel: 一\na: A\npanel: 二\nb: B\na -> b\n', ['a']],
    ['indentation by tabs', 'title: t\na: A\n\tb: B\n', ['\t']],
    ['indentation without a box above', 'title: t\n  a: A\n', ['a']],
    ['uneven indentation', 'title: t\na: A\n    b: B\n  c: C\n', ['c']],
    ['no title', 'a: A\n', ['']],
    ['no boxes', 'title: t\n', ['']],
    ['a panel without boxes', 'title: t\npanel: 一\na: A\npanel: 二\n', ['']],
  ])('is told at its place: %s', (_, text, places) => {
    expect(found(text)).toEqual(places);
  });

  test('does not hide the rest', () => {
    const { diagram, findings } = parseDiagram('title: t\na: A\n図です\nb: B\na -> b\na -> c\n');
    expect(findings.map(({ code }) => code)).toEqual(['diagram-invalid', 'diagram-invalid']);
    expect(diagram.panels[0]?.boxes.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(diagram.panels[0]?.edges).toHaveLength(1);
  });

  test('gets the nearest name as its hint', () => {
    const { findings } = parseDiagram('title: t\nservice: S [wiat]\npod: POD\nservise -> pod\n');
    expect(findings.map(({ hint }) => hint)).toEqual([
      '`wait` ではありませんか。',
      '`service` ではありませんか。',
    ]);
  });
});
