import { expect, test } from 'vitest';
import { cleanClientDoc, cleanProseDoc, sameButVersion, sameWords } from './clean-doc.ts';

test('escaped quotes, backslashes and comment marks of the client are undone', () => {
  expect(cleanClientDoc(String.raw`Default is \"true\"; it\'s C:\\x, /_* and *_/`)).toBe(
    String.raw`Default is "true"; it's C:\x, /* and */`,
  );
});

test('the list of enum values becomes a text for each value', () => {
  const doc = [
    String.raw`One of \* or others.`,
    '',
    'Possible enum values:',
    ' - `""` stands for nothing',
    ' - `"A"` is the first.',
    '   It goes on.',
    ' - `"B"`',
  ].join('\n');
  const { text, enumDocs } = cleanProseDoc(doc);
  expect(text).toBe('One of * or others.');
  expect([...enumDocs]).toEqual([
    ['', 'stands for nothing'],
    ['A', 'is the first.\n   It goes on.'],
    ['B', ''],
  ]);
});

test('the mark of a deprecated type is taken off and kept as a fact', () => {
  expect(cleanProseDoc('Old type.\n@deprecated')).toMatchObject({
    text: 'Old type.',
    isDeprecated: true,
  });
  expect(cleanProseDoc('New type.')).toMatchObject({ text: 'New type.', isDeprecated: false });
});

test('texts are compared without regard to white space, or to the version that they name', () => {
  expect(sameWords('a\n\nb', 'a  b')).toBe(true);
  expect(sameWords('a b', 'a c')).toBe(false);
  expect(sameButVersion('of v1beta1', 'of  v1')).toBe(true);
  expect(sameWords('of v1beta1', 'of v1')).toBe(false);
});
