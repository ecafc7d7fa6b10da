import { expect, test } from 'vitest';
import { officialHtml } from './official-html.ts';

test('paragraphs are parted by blank lines, and a broken line goes on', () => {
  expect(officialHtml('One\ntwo.\n\nThree.')).toBe('<p>One two.</p><p>Three.</p>');
});

test('lines with a bullet or a number are a list, and indented lines go on with their item', () => {
  expect(officialHtml('Values:\n- a\n  more\n* b\n1. c\nEnd.')).toBe(
    '<p>Values:</p><ul><li>a more</li><li>b</li><li>c</li></ul><p>End.</p>',
  );
});

test('code in backticks and addresses stand out, without the full stop behind them', () => {
  expect(officialHtml('Set `a<b`. See https://kubernetes.io/x.')).toBe(
    '<p>Set <code>a&lt;b</code>. See <a href="https://kubernetes.io/x" rel="external">https://kubernetes.io/x</a>.</p>',
  );
});

test('nothing in a text is taken for HTML', () => {
  expect(officialHtml('<script>alert("1")</script> & more')).toBe(
    '<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; more</p>',
  );
  expect(officialHtml('https://a.example/?a=1&b="><img>')).not.toContain('<img');
});

test('a minus inside a sentence is no bullet', () => {
  expect(officialHtml('from 0 - 100')).toBe('<p>from 0 - 100</p>');
});
