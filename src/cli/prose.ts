import { parseArgs } from 'node:util';
import { collectProse } from '../core/prose/collect-prose.ts';
import { reportProse } from '../core/prose/prose-finding.ts';
import { projectFolder } from '../load/project-folder.ts';
import { checkProse } from '../load/prose/check-prose.ts';
import { readProse, readSpelling } from '../load/prose/read-prose.ts';
import { readSourcesAt } from '../load/read-sources.ts';
import { requirePath } from './require-path.ts';
import { runCommand } from './run-command.ts';

const usage = `Usage: npm run prose -- [paths…]

Proofreads the Japanese of the given files, or of all notes, skeletons and data files.
Exits with 1 if there are findings, with 2 if it was called wrongly.`;

await runCommand(usage, async (args) => {
  const begin = performance.now();
  const { positionals: paths } = parseArgs({ args, allowPositionals: true });
  await Promise.all(paths.map(requirePath));
  const root = projectFolder(import.meta.url);
  const [sources, spelling] = await Promise.all([
    paths.length > 0 ? readSourcesAt(paths, root) : readProse(root),
    readSpelling(root),
  ]);
  const findings = await checkProse(sources.flatMap(collectProse), spelling);
  if (findings.length > 0) console.log(reportProse(findings, sources));
  const seconds = ((performance.now() - begin) / 1000).toFixed(2);
  const counts = [plural(sources.length, 'file'), plural(findings.length, 'finding')];
  console.error(`Prose: ${counts.join(', ')} (${seconds} s)`);
  return findings.length > 0 ? 1 : 0;
});

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
