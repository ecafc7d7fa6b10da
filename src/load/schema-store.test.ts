import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { smallSchema, text } from '../core/schema/small-schema.ts';
import { storedSchema } from './schema-store.ts';

let folder = '';
let reads = 0;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fieldnotes-schema-'));
  reads = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

const schema = smallSchema({ 'io.k8s.api.core.v1.Widget': { size: text } });
const ask = (...inputs: string[]) =>
  storedSchema(join(folder, 'schema'), inputs, async () => {
    reads += 1;
    return schema;
  });

test('a schema is read once, and what is kept is the same', async () => {
  expect(await ask('a 1.0')).toEqual(schema);
  expect(await ask('a 1.0')).toEqual(schema);
  expect(reads).toBe(1);
});

test('what goes into it has changed: it is read again, and the former is not kept', async () => {
  await ask('a 1.0');
  await ask('a 1.1');
  expect(reads).toBe(2);
  expect(readdirSync(join(folder, 'schema'))).toHaveLength(1);
});

test('a file that was cut short is read anew', async () => {
  await ask('a 1.0');
  const [name = ''] = readdirSync(join(folder, 'schema'));
  truncateSync(join(folder, 'schema', name), 40);
  expect(await ask('a 1.0')).toEqual(schema);
  expect(reads).toBe(2);
});

test('where nothing can be kept, it is read each time', async () => {
  writeFileSync(join(folder, 'schema'), 'in the way');
  expect(await ask('a 1.0')).toEqual(schema);
  expect(await ask('a 1.0')).toEqual(schema);
  expect(reads).toBe(2);
});
