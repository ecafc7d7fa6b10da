import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Schema } from '../core/schema/types.ts';

/**
 * Returns the schema that `read` reads. It is kept in `folder` (a few hundredths of the time that reading takes), under a
 * hash of all that goes into it: what `inputs` say, the code that reads, and the runtime, whose own format it is kept in.
 */
export async function storedSchema(
  folder: string,
  inputs: readonly string[],
  read: () => Promise<Schema>,
): Promise<Schema> {
  const key = hash([...inputs, ...codeThatReads(), process.version].join('\0')).slice(0, 32);
  const file = join(folder, key);
  const stored = readStored(file);
  if (stored) return stored;
  const schema = await read();
  store(file, schema);
  return schema;
}

function readStored(file: string): Schema | undefined {
  try {
    return deserialize(readFileSync(file));
  } catch {
    // It is not there, or was cut short: it is read anew.
    return undefined;
  }
}

/** Keeps the schema in the place of all former ones. A folder that cannot be written to only costs time. */
function store(file: string, schema: Schema): void {
  const folder = dirname(file);
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { force: true });
    // Other commands may be reading: the file is there whole or not at all.
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, serialize(schema));
    renameSync(draft, file);
  } catch {
    return;
  }
}

function codeThatReads(): string[] {
  const here = ['./kubernetes/', './', '../core/schema/', '../core/schema/kubernetes/'];
  return here
    .map((folder) => new URL(folder, import.meta.url))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
        .sort()
        .map((name) => readFileSync(new URL(name, folder), 'utf8')),
    );
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
