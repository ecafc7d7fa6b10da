import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadSchema } from '../../load/load-schema.ts';
import { readSource } from '../../load/read-sources.ts';
import { indexSchema } from '../schema/schema-index.ts';
import { diagnosticCodes } from '../text/diagnostic.ts';
import { locateDiagnostics } from '../text/locate-diagnostics.ts';
import type { SourceFile } from '../text/source-file.ts';
import { lintSources } from './lint-sources.ts';

// A case is a pair: an input in `fixtures` and, beside it with `.txt` behind its name, the findings it must give, each
// as `line:column severity code` and the hint. `npx vitest run src/core/reference -u` writes the second of a new pair.
const folder = join(import.meta.dirname, 'fixtures');
const inputs = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:ya?ml|mdx?)$/.test(name))
  .map((name) => name.replaceAll('\\', '/'))
  .sort();
const index = indexSchema(await loadSchema());

describe('the findings of each fixture', () => {
  test.each(inputs)('%s', async (name) => {
    const source = await readSource(join(folder, name), projectPath(name));
    await expect(golden(source)).toMatchFileSnapshot(join(folder, `${name}.txt`));
  });
});

test('every code that a skeleton or note can get has a fixture', () => {
  const seen = new Set(
    inputs.flatMap((name) =>
      [...readFileSync(join(folder, `${name}.txt`), 'utf8').matchAll(/^\S+ \w+ ([a-z-]+)$/gm)].map(
        (match) => match[1],
      ),
    ),
  );
  const elsewhere = ['encoding-invalid', 'internal-error', 'skeleton-unread'];
  expect(
    Object.keys(diagnosticCodes)
      .filter((code) => !seen.has(code))
      .sort(),
  ).toEqual(elsewhere.sort());
});

/** Where the file would stand in a project: `types/quoted-values/EnvVar.yaml` is `reference/types/EnvVar.yaml`. */
function projectPath(name: string): string {
  const [place, ...rest] = name.split('/');
  const file = rest.at(-1) ?? '';
  if (place === 'notes') return `content/notes/${file}`;
  return place === 'manifests' ? file : `reference/${place}/${file}`;
}

function golden(source: SourceFile): string {
  const lines = locateDiagnostics(lintSources([source], index), [source]).flatMap((one) => [
    `${one.place ? `${one.place.start.line}:${one.place.start.column}` : '-'} ${one.severity} ${one.code}`,
    `  ${one.hint}`,
    ...one.related.map(
      ({ place, message }) => `  ${place.start.line}:${place.start.column} ${message}`,
    ),
  ]);
  return lines.length === 0 ? 'no findings\n' : `${lines.join('\n')}\n`;
}
