import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLastUpdated } from './read-last-updated.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fieldnotes-history-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('dates come from the commits; where the history is cut they are unknown', async () => {
  const whole = join(folder, 'whole');
  git(folder, 'init', '--quiet', 'whole');
  commit(whole, 'old.md', '2026-01-05T10:00:00+09:00');
  commit(whole, 'new 日本.md', '2026-02-06T10:00:00+09:00');
  commit(whole, 'other.txt', '2026-03-07T10:00:00+09:00');
  expect([...(await readLastUpdated(whole, ['notes']))]).toEqual([
    ['notes/other.txt', '2026-03-07T10:00:00+09:00'],
    ['notes/new 日本.md', '2026-02-06T10:00:00+09:00'],
    ['notes/old.md', '2026-01-05T10:00:00+09:00'],
  ]);

  git(folder, 'clone', '--quiet', '--depth=2', pathToFileURL(whole).href, 'shallow');
  expect([...(await readLastUpdated(join(folder, 'shallow'), ['notes']))]).toEqual([
    ['notes/other.txt', '2026-03-07T10:00:00+09:00'],
  ]);
});

test('outside a repository nothing is known', async () => {
  expect((await readLastUpdated(folder, ['notes'])).size).toBe(0);
});

test('without git nothing is known', async () => {
  expect((await readLastUpdated(join(folder, 'missing'), ['notes'])).size).toBe(0);
});

function commit(root: string, name: string, date: string): void {
  mkdirSync(join(root, 'notes'), { recursive: true });
  writeFileSync(join(root, 'notes', name), date);
  git(root, 'add', '.');
  git(root, 'commit', '--quiet', `--date=${date}`, `--message=${name}`);
}

function git(cwd: string, ...args: string[]): void {
  const date = args.find((one) => one.startsWith('--date='))?.slice('--date='.length);
  const who = { NAME: 'Author', EMAIL: 'author@example.org' };
  execFileSync('git', args, {
    cwd,
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      GIT_AUTHOR_NAME: who.NAME,
      GIT_AUTHOR_EMAIL: who.EMAIL,
      GIT_COMMITTER_NAME: who.NAME,
      GIT_COMMITTER_EMAIL: who.EMAIL,
      ...(date && { GIT_COMMITTER_DATE: date }),
    },
  });
}
