import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { parseDiagram } from '../../core/diagram/parse-diagram.ts';
import { panelGraph } from '../../core/diagram/panel-graph.ts';
import { diagramFigure } from './diagram-figure.ts';
import { loadLayout } from './load-layout.ts';

const layOut = await loadLayout();

function draw(...lines: string[]): string {
  return toHtml(diagramFigure(parseDiagram(lines.join('\n')).diagram, layOut));
}

test('frames hold their boxes, in the order in which they are written', () => {
  const names = ['a', 'b', 'c', 'd'];
  const { diagram } = parseDiagram(
    ['title: t', 'f: 枠', ...names.map((name) => `  ${name}: ${name}`), 'g: 次', '  e: e'].join(
      '\n',
    ),
  );
  const { places, width, height } = layOut(panelGraph(diagram.panels[0] ?? missing()));
  const left = [...names, 'e'].map((name) => places.get(name)?.x ?? Number.NaN);
  expect([...left].sort((a, b) => a - b)).toEqual(left);
  const frame = places.get('f') ?? missing();
  for (const name of names) {
    const box = places.get(name) ?? missing();
    expect(box.x).toBeGreaterThan(frame.x);
    expect(box.x + box.width).toBeLessThan(frame.x + frame.width);
    expect(box.y).toBeGreaterThan(frame.y + 16);
    expect(box.y + box.height).toBeLessThan(frame.y + frame.height);
  }
  expect(frame.x + frame.width).toBeLessThan(width);
  expect(frame.y + frame.height).toBeLessThan(height);
});

test('what comes behind stands below, or to the right where the picture flows that way', () => {
  const lines = ['title: t', 'a: A', 'b: B', 'a ~ b'];
  const place = (flow: string) => {
    const { diagram } = parseDiagram([`flow: ${flow}`, ...lines].join('\n'));
    return layOut(panelGraph(diagram.panels[0] ?? missing())).places;
  };
  expect(place('down').get('b')?.y).toBeGreaterThan(place('down').get('a')?.y ?? Number.NaN);
  expect(place('right').get('b')?.x).toBeGreaterThan(place('right').get('a')?.x ?? Number.NaN);
});

test('the picture has a name, a description, classes and no style of its own', () => {
  const html = draw('title: 題 <b>', 'a: A [new wait]', 'b: B', 'a -> b: 言葉', 'b --> a', 'a ~ b');
  expect(html).toContain('<figcaption>題 &#x3C;b></figcaption>');
  expect(html).toContain('role="img" aria-label="題 <b>"');
  expect(html).toContain('<desc>「A」から「B」へ（言葉）。「B」から「A」へ。</desc>');
  expect(html.match(/<rect class="[^"]*"/g)).toEqual([
    '<rect class="bx new wait"',
    '<rect class="bx"',
  ]);
  expect(html.match(/<path class="[^"]*"/g)).toEqual([
    '<path class="ln"',
    '<path class="ln dash"',
    '<path class="hd"',
  ]);
  expect(html).not.toMatch(/style=|<style|font-family|fill=/);
});

test('the same text is drawn in the same way each time', () => {
  const lines = ['title: t', 'f: F', '  a: A', 'b: B', 'b -> f: 言葉', 'f --> b'];
  expect(draw(...lines)).toBe(draw(...lines));
});

test('a series is a list, each picture under its own name', () => {
  const html = draw('title: t', 'panel: 前', 'a: A', 'panel: 後', 'b: B');
  expect(html.match(/<li><p>[^<]*<\/p>/g)).toEqual(['<li><p>前</p>', '<li><p>後</p>']);
  expect(html.match(/aria-label="[^"]*"/g)).toEqual(['aria-label="前"', 'aria-label="後"']);
});

test('a picture that is too wide to be made smaller gets a frame to scroll in', () => {
  const wide = 'とても長い名前'.repeat(6);
  expect(draw('title: t', `a: ${wide}`)).toContain('<div class="scroll" tabindex="0"');
  expect(draw('title: t', 'a: A')).not.toContain('scroll');
});

test('what is wrong with a diagram does not keep the rest from being drawn', () => {
  expect(draw('')).toBe('<figure class="diagram"><figcaption></figcaption></figure>');
  expect(draw('panel: 空', 'a: A', 'panel: 後')).toContain('>A</text>');
});

function missing(): never {
  throw new Error('The fixture has no such part.');
}
