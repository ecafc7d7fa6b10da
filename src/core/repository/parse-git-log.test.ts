import { expect, test } from 'vitest';
import { parseGitLog } from './parse-git-log.ts';

const commit = (date: string, decorations: string, ...files: string[]) =>
  `\0${date}\t${decorations}\n\n${files.join('\n')}\n`;
const [monday, tuesday, friday] = [
  '2026-11-16T09:00:00+09:00',
  '2026-11-17T09:00:00+09:00',
  '2026-11-20T09:00:00+09:00',
];

test('a file was last changed in the newest commit that names it', () => {
  const log =
    commit(friday, 'HEAD -> refs/heads/main', 'content/notes/pod.md') +
    commit(tuesday, '', 'content/notes/pod.md', 'reference/kinds/Pod.yaml') +
    commit(monday, '', 'content/notes/日本語.md', 'reference/kinds/Pod.yaml');
  expect([...parseGitLog(log)]).toEqual([
    ['content/notes/pod.md', friday],
    ['reference/kinds/Pod.yaml', tuesday],
    ['content/notes/日本語.md', monday],
  ]);
});

test('where a history was cut, files have no date, and what changed since has one', () => {
  const log =
    commit(friday, 'HEAD -> refs/heads/main', 'a.md') + commit(tuesday, 'grafted', 'a.md', 'b.md');
  expect([...parseGitLog(log)]).toEqual([['a.md', friday]]);
});

test('a clone of depth one knows no dates', () => {
  const log = commit(friday, 'grafted, HEAD -> refs/heads/main, refs/tags/v1', 'a.md', 'b.md');
  expect(parseGitLog(log).size).toBe(0);
});

test('a branch may be called grafted', () => {
  expect(parseGitLog(commit(friday, 'refs/heads/grafted', 'a.md')).get('a.md')).toBe(friday);
});

test('commits without files and an empty log say nothing', () => {
  expect(parseGitLog('').size).toBe(0);
  expect(parseGitLog(`\0${friday}\t\n\0${monday}\t\n`).size).toBe(0);
});
