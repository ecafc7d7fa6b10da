import { stat } from 'node:fs/promises';
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
import { EnvironmentError } from '../load/environment-error.ts';
import { loadSchema } from '../load/load-schema.ts';
import { projectFolder } from '../load/project-folder.ts';
import { readSource, readSources, readSourcesAt } from '../load/read-sources.ts';
import { coverageText } from './coverage/coverage-text.ts';

const usage = `Usage: npm run coverage -- [frequencies.tsv | manifests…] [--types A,B] [--min 99] [--json]

Tells how many of the fields in real manifests have an author's note: those of a table of frequencies
(lines of Type.field<TAB>count), or those counted in files and folders of manifests (.yaml, .yml).
  --types  names the fields of these types that have no note
  --min    the least share of occurrences with a note, in percent
Exits with 1 if the share is below --min or a field of --types has no note, with 2 if it was called wrongly.`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const call = readCall(args);
  if (typeof call === 'string') {
    console.error(call === '' ? usage : `${call}\n\n${usage}`);
    return call === '' ? 0 : 2;
  }
  try {
    return await report(call);
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    console.error(`${error.message}\n  ${error.hint}`);
    return 2;
  }
}

async function report({ paths, types, min, json }: Call): Promise<number> {
  const root = projectFolder(import.meta.url);
  const [schema, sources] = await Promise.all([loadSchema(), readSources(root)]);
  const index = indexSchema(schema);
  const counted = await countAt(paths, index, root);
  if (counted.problem !== undefined) {
    console.error(counted.problem);
    return 2;
  }
  const noted = notedFields(index, readSkeletons(sources, index));
  const { occurrences } = counted;
  const coverage = paths.length > 0 ? noteCoverage(occurrences, noted, index) : undefined;
  const result = { coverage, types: fieldsWithoutNote(types, noted, index) };
  console.log(json ? JSON.stringify(result, null, 2) : coverageText(result));
  const tooFew = coverage !== undefined && percent(coverage.occurrences) < min;
  if (tooFew) console.error(`Less than ${min} % of the occurrences have a note.`);
  return tooFew || result.types.some(({ known, without }) => !known || without.length > 0) ? 1 : 0;
}

/** Gathers what stands in tables and manifests; `problem` says what cannot be read. */
async function countAt(paths: readonly string[], index: SchemaIndex, root: string) {
  const occurrences: FieldOccurrences[] = [];
  for (const path of paths) {
    if (!(await isThere(path))) return { occurrences, problem: `${path}: no such file or folder.` };
    if (path.endsWith('.tsv')) {
      const table = parseFrequencies((await readSource(path, path)).text);
      if (table.wrong.length > 0)
        return { occurrences, problem: `${path}:${table.wrong[0]}: not Type.field<TAB>count.` };
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
  return { occurrences };
}

/** What was asked for; a text says what is wrong with the call, an empty one asks for help. */
function readCall(args: readonly string[]): Call | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        types: { type: 'string', default: '' },
        min: { type: 'string', default: '0' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return '';
    const types = values.types.split(',').filter((name) => name !== '');
    const min = Number(values.min);
    if (!(min >= 0 && min <= 100)) return `"${values.min}" is no share in percent.`;
    if (positionals.length === 0 && types.length === 0) return 'There is nothing to look at.';
    return { paths: positionals, types, min, json: values.json };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

interface Call {
  readonly paths: readonly string[];
  readonly types: readonly string[];
  readonly min: number;
  readonly json: boolean;
}
