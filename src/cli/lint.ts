import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { lintSources } from '../core/reference/lint-sources.ts';
import { indexSchema } from '../core/schema/schema-index.ts';
import { locateDiagnostics } from '../core/text/locate-diagnostics.ts';
import { checkCuration } from '../load/check-names.ts';
import { EnvironmentError } from '../load/environment-error.ts';
import { loadSchema } from '../load/load-schema.ts';
import { projectFolder } from '../load/project-folder.ts';
import { readCuration } from '../load/read-curation.ts';
import { readSources, readSourcesAt } from '../load/read-sources.ts';
import { reportAsGithub } from '../core/text/reporters/github.ts';
import { reportAsJson } from '../core/text/reporters/json.ts';
import { reportAsText } from '../core/text/reporters/text.ts';

const usage = `Usage: npm run lint -- [paths…] [--format text|json|github]

Checks notes (.md, .mdx) and manifests (.yaml, .yml); without paths, all of the project.
Exits with 1 if there are errors, with 2 if it was called wrongly.`;

const reporters = { text: reportAsText, json: reportAsJson, github: reportAsGithub };

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const start = performance.now();
  const call = readCall(args);
  if (typeof call === 'string') {
    console.error(call === '' ? usage : `${call}\n\n${usage}`);
    return call === '' ? 0 : 2;
  }
  for (const path of call.paths) {
    if (await isThere(path)) continue;
    console.error(`${path}: no such file or folder.`);
    return 2;
  }
  try {
    const root = projectFolder(import.meta.url);
    const [schema, curation, sources] = await Promise.all([
      loadSchema(),
      readCuration(root),
      call.paths.length > 0 ? readSourcesAt(call.paths, root) : readSources(root),
    ]);
    const sections = curation.sections.map(({ id }) => id);
    const index = indexSchema(schema);
    checkCuration(curation, index);
    const findings = lintSources(sources, index, { sections });
    const diagnostics = locateDiagnostics(findings, sources);
    const report = reporters[call.format](diagnostics, sources.length);
    if (report !== '') console.log(report);
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    const seconds = ((performance.now() - start) / 1000).toFixed(2);
    const counts = [
      plural(sources.length, 'file'),
      plural(errors, 'error'),
      plural(diagnostics.length - errors, 'warning'),
    ];
    // On standard error, so that standard output holds nothing but the report.
    console.error(`Lint: ${counts.join(', ')} (${seconds} s)`);
    return errors > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    console.error(`${error.message}\n  ${error.hint}`);
    return 2;
  }
}

/** What was asked for; a text says what is wrong with the call, an empty one asks for help. */
function readCall(args: readonly string[]): { format: Format; paths: string[] } | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return '';
    const { format } = values;
    if (!isFormat(format)) return `There is no format "${format}".`;
    return { format, paths: positionals };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function isFormat(text: string): text is Format {
  return Object.hasOwn(reporters, text);
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

type Format = keyof typeof reporters;
