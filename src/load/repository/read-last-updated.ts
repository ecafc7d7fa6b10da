import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { gitLogArguments, parseGitLog } from '../../core/repository/parse-git-log.ts';

/**
 * Asks git, once, when each file below `folders` of the project `root` was last changed: see `parseGitLog`. Without git
 * or a history, as in a tarball, nothing is known and nothing is said.
 */
export async function readLastUpdated(
  root: string,
  folders: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  try {
    const { stdout } = await run('git', gitLogArguments(folders), {
      cwd: root,
      maxBuffer: Number.POSITIVE_INFINITY,
    });
    return parseGitLog(stdout);
  } catch {
    return new Map();
  }
}

const run = promisify(execFile);
