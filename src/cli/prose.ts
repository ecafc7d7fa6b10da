import { parseArgs } from 'node:util';
import { collectProse } from '../core/prose/collect-prose.ts';
import { reportProse } from '../core/prose/prose-finding.ts';
import { EnvironmentError } from '../load/environment-error.ts';
import { projectFolder } from '../load/project-folder.ts';
import { checkProse } from '../load/prose/check-prose.ts';
import { readProse, readSpelling } from '../load/prose/read-prose.ts';
import { readSourcesAt } from '../load/read-sources.ts';

// Proofreads the Japanese of the given files, or of all notes, skeletons and data files: `npm run prose -- [paths…]`.
process.exitCode = await main();

async function main(): Promise<number> {
  const begin = performance.now();
  const { positionals: paths } = parseArgs({ allowPositionals: true });
  try {
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
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    console.error(`${error.message}\n  ${error.hint}`);
    return 2;
  }
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
