/**
 * The arguments after `git` that print what `parseGitLog` reads: every commit with its date and its decorations, then the
 * files it changed, relative to the working directory. Refs have full names, so that a branch that is called `grafted` is
 * not taken for the end of a history that was cut.
 */
export function gitLogArguments(folders: readonly string[]): string[] {
  return [
    ...['-c', 'core.quotePath=false'],
    ...['log', '--relative', '--name-only', '--decorate=full', '--format=%x00%cI%x09%D'],
    ...['--', ...folders],
  ];
}

/**
 * Returns when each file was last changed, as `2026-11-22T20:51:26+09:00` in the committer's own zone. Where a shallow
 * clone's history ends, git lists every file as changed in the last commit that it has (`grafted`); of such a file nobody
 * knows the date, and it is left out.
 */
export function parseGitLog(log: string): Map<string, string> {
  const dates = new Map<string, string | undefined>();
  // The newest commit comes first.
  for (const commit of log.split('\0').slice(1)) {
    const [head = '', ...files] = commit.split('\n');
    const [date = '', decorations = ''] = head.split('\t');
    const cut = decorations.split(', ').includes('grafted');
    for (const file of files) {
      if (file !== '' && !dates.has(file)) dates.set(file, cut ? undefined : date);
    }
  }
  return new Map([...dates].flatMap(([file, date]) => (date ? [[file, date] as const] : [])));
}
