import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProjectTo } from '../../e2e/support/project-copy.ts';

/**
 * Makes a copy of the project in the empty folder `target` with `times` as many notes and kinds: each note again under
 * other ids, each kind again under other names, with all its rows. Types stay as many, and each lists all kinds that use it.
 */
export function multiplyProject(target: string, times: number): void {
  copyProjectTo(target);
  multiplyNotes(join(target, 'content/notes'), times);
  const load = join(target, 'src/load');
  renameSync(join(load, 'load-schema.ts'), join(load, 'load-one-schema.ts'));
  writeFileSync(join(load, 'load-schema.ts'), multipliedSchema(times));
}

function multiplyNotes(folder: string, times: number): void {
  for (const file of readdirSync(folder)) {
    const source = readFileSync(join(folder, file), 'utf8');
    for (let copy = 2; copy <= times; copy += 1) {
      const text = source
        .replace(/^id: (.*)$/m, `id: $1-${copy}`)
        .replace(/^title: (.*)$/m, `title: $1 ${copy}`);
      writeFileSync(join(folder, file.replace(/(\.mdx?)$/, `-${copy}$1`)), text);
    }
  }
}

/** The module of the copy that loads the schema: the real one with each kind `times` times. */
const multipliedSchema = (times: number) => `
import { loadSchema as loadOne } from './load-one-schema.ts';

export async function loadSchema() {
  const schema = await loadOne();
  const resources = new Map(schema.resources);
  for (let copy = 2; copy <= ${times}; copy += 1)
    for (const resource of schema.resources.values()) {
      const id = resource.id + copy;
      resources.set(id, { ...resource, id, kind: resource.kind + copy, plural: resource.plural + copy });
    }
  return { ...schema, resources };
}
`;
