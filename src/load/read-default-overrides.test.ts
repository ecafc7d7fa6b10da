import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EnvironmentError } from './environment-error.ts';
import { readDefaultOverrides } from './read-default-overrides.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'defaults-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function read(content: string) {
  const file = join(folder, 'defaults.yaml');
  writeFileSync(file, content);
  return readDefaultOverrides(file);
}

test('values are kept as text, null suppresses', () => {
  const overrides = read("Box.side: 'A'\nBox.mode: '0644'\nBox.$ref: 3\nBox.on: null\n");
  expect([...overrides]).toEqual([
    ['Box.side', 'A'],
    ['Box.mode', '0644'],
    ['Box.$ref', '3'],
    ['Box.on', null],
  ]);
});

test.each(['Box.side: [a', '- Box.side', 'Boxside: a', 'Box.side: [a]', '"text"'])(
  'the content %j is refused',
  (content) => {
    expect(() => read(content)).toThrow(EnvironmentError);
  },
);

test('a missing file is refused', () => {
  expect(() => readDefaultOverrides(join(folder, 'nothing.yaml'))).toThrow(EnvironmentError);
});
