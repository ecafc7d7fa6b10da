import { parseArgs } from 'node:util';
import { lintSources } from '../core/reference/lint-sources.ts';
import { indexSchema } from '../core/schema/schema-index.ts';
import { locateDiagnostics } from '../core/text/locate-diagnostics.ts';
import { checkCuration } from '../load/check-names.ts';
import { loadSchema } from '../load/load-schema.ts';
import { projectFolder } from '../load/project-folder.ts';
import { readCuration } from '../load/read-curation.ts';
import { readSources, readSourcesAt } from '../load/read-sources.ts';
import { reportAsGithub } from '../core/text/reporters/github.ts';
import { reportAsJson } from '../core/text/reporters/json.ts';
import { reportAsText } from '../core/text/reporters/text.ts';
import { requirePath } from './require-path.ts';
import { runCommand, UsageError } from './run-command.ts';

const usage = `Usage: npm run lint -- [paths…] [--format text|json|github]

Checks notes (.md, .mdx) and manifests (.yaml, .yml); without paths, all of the project.
Exits with 1 if there are errors, with 2 if it was called wrongly.`;

const reporters = { text: reportAsText, json: reportAsJson, github: reportAsGithub };

await runCommand(usage, lint);

async function lint(args: string[]): Promise<number> {
  const start = performance.now();
  const { format, paths } = readCall(args);
  await Promise.all(paths.map(requirePath));
  const root = projectFolder(import.meta.url);
  const [schema, curation, sources] = await Promise.all([
    loadSchema(),
    readCuration(root),
    paths.length > 0 ? readSourcesAt(paths, root) : readSources(root),
  ]);
  const sections = curation.sections.map(({ id }) => id);
  const index = indexSchema(schema);
  checkCuration(curation, index);
  const findings = lintSources(sources, index, { sections });
  const diagnostics = locateDiagnostics(findings, sources);
  const report = reporters[format](diagnostics, sources.length);
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
}

function readCall(args: string[]): { format: Format; paths: string[] } {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' } },
  });
  const { format } = values;
  if (!isFormat(format)) throw new UsageError(`There is no format "${format}".`);
  return { format, paths: positionals };
}

function isFormat(text: string): text is Format {
  return Object.hasOwn(reporters, text);
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

type Format = keyof typeof reporters;
