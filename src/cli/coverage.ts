import { parseArgs } from 'node:util';
import { countFields } from '../core/reference/coverage/count-fields.ts';
import {
  type FieldOccurrences,
  fieldsWithoutNote,
  noteCoverage,
  percent,
} from '../core/reference/coverage/note-coverage.ts';
import { notedFields } from '../core/reference/coverage/noted-fields.ts';
import { parseFrequencies } from '../core/reference/coverage/parse-frequencies.ts';
import { readSkeletons } from '../core/reference/read-skeletons.ts';
import { indexSchema, type SchemaIndex } from '../core/schema/schema-index.ts';
import { loadSchema } from '../load/load-schema.ts';
import { projectFolder } from '../load/project-folder.ts';
import { readSource, readSources, readSourcesAt } from '../load/read-sources.ts';
import { coverageText } from './coverage/coverage-text.ts';
import { requirePath } from './require-path.ts';
import { runCommand, UsageError } from './run-command.ts';

const usage = `Usage: npm run coverage -- [frequencies.tsv | manifests…] [--types A,B] [--min 99] [--json]

Tells how many of the fields in real manifests have an author's note: those of a table of frequencies
(lines of Type.field<TAB>count), or those counted in files and folders of manifests (.yaml, .yml).
  --types  names the fields of these types that have no note
  --min    the least share of occurrences with a note, in percent
Exits with 1 if the share is below --min or a field of --types has no note, with 2 if it was called wrongly.`;

await runCommand(usage, coverage);

async function coverage(args: string[]): Promise<number> {
  const { paths, types, min, json } = readCall(args);
  const root = projectFolder(import.meta.url);
  const [schema, sources] = await Promise.all([loadSchema(), readSources(root)]);
  const index = indexSchema(schema);
  const occurrences = await countAt(paths, index, root);
  const noted = notedFields(index, readSkeletons(sources, index));
  const measured = paths.length > 0 ? noteCoverage(occurrences, noted, index) : undefined;
  const result = { coverage: measured, types: fieldsWithoutNote(types, noted, index) };
  console.log(json ? JSON.stringify(result, null, 2) : coverageText(result));
  const tooFew = measured !== undefined && percent(measured.occurrences) < min;
  if (tooFew) console.error(`Less than ${min} % of the occurrences have a note.`);
  return tooFew || result.types.some(({ known, without }) => !known || without.length > 0) ? 1 : 0;
}

/** Gathers what stands in tables and manifests. */
async function countAt(
  paths: readonly string[],
  index: SchemaIndex,
  root: string,
): Promise<FieldOccurrences[]> {
  const occurrences: FieldOccurrences[] = [];
  for (const path of paths) {
    await requirePath(path);
    if (path.endsWith('.tsv')) {
      const table = parseFrequencies((await readSource(path, path)).text);
      if (table.wrong.length > 0)
        throw new UsageError(`${path}:${table.wrong[0]}: not Type.field<TAB>count.`);
      occurrences.push(...table.occurrences);
    } else {
      const sources = await readSourcesAt([path], root);
      const counts = countFields(
        sources.filter(({ file }) => /\.ya?ml$/.test(file)),
        index,
      );
      console.error(`${path}: ${counts.manifests} manifests, ${counts.skipped} left out`);
      occurrences.push(...counts.occurrences);
    }
  }
  return occurrences;
}

function readCall(args: string[]): Call {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      types: { type: 'string', default: '' },
      min: { type: 'string', default: '0' },
      json: { type: 'boolean', default: false },
    },
  });
  const types = values.types.split(',').filter((name) => name !== '');
  const min = Number(values.min);
  if (!(min >= 0 && min <= 100)) throw new UsageError(`"${values.min}" is no share in percent.`);
  if (positionals.length === 0 && types.length === 0)
    throw new UsageError('There is nothing to look at.');
  return { paths: positionals, types, min, json: values.json };
}

interface Call {
  readonly paths: readonly string[];
  readonly types: readonly string[];
  readonly min: number;
  readonly json: boolean;
}
