import { readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect as expectSoon, test } from '@playwright/test';
import {
  copyProject,
  develop,
  type Development,
  type ProjectCopy,
} from './support/project-copy.ts';

// Pages are made when they are asked for, the first of them together with the server's own parts.
const expect = expectSoon.configure({ timeout: 30_000 });

// What an author sees while writing. All of it happens in a copy.
test.describe.configure({ mode: 'serial', timeout: 120_000 });

let copy: ProjectCopy;
let development: Development;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  copy = copyProject();
  development = await develop(copy);
});

test.afterAll(async () => {
  await development.stop();
  copy.remove();
});

test('while authors write, notes, fields and short addresses are there', async ({ page }) => {
  await page.goto(`${development.origin}/notes/pod/`);
  await expect(page.locator('main h1')).toHaveText('Pod');
  await page.goto(`${development.origin}/reference/deploy/#spec.replicas`);
  await page.waitForURL(`${development.origin}/reference/apps/v1/deployment/#spec.replicas`);
  await expect(page.locator('li[id="spec.replicas"] > .row')).toBeInViewport();
  const cards = await page.request.get(`${development.origin}/notes/pod/fields.json`);
  expect(Object.keys(await cards.json())).toContain('/reference/core/v1/pod/#spec.containers');
});

test('what an author writes is on the page at once, and so are its cards', async ({ page }) => {
  const note = join(copy.root, 'content/notes/pod.md');
  await page.goto(`${development.origin}/notes/pod/`);
  writeFileSync(
    note,
    `${readFileSync(note, 'utf8')}\n## 書き足した節\n\n\`CronJob.spec.schedule\` のこと。\n`,
  );
  await expect(page.getByRole('heading', { name: '書き足した節' })).toBeAttached();
  const cards = await page.request.get(`${development.origin}/notes/pod/fields.json`);
  expect(Object.keys(await cards.json())).toContain('/reference/batch/v1/cronjob/#spec.schedule');
});

test('a new note has its page and its place at once, until it is removed', async ({ page }) => {
  const note = join(copy.root, 'content/notes/new.md');
  const field = `${development.origin}/reference/apps/v1/deployment/`;
  await page.goto(`${development.origin}/notes/`);
  writeFileSync(
    note,
    '---\ntitle: 書き始めたノート\ndraft: true\n---\n\n![図](./new.svg)\n\n`Deployment.spec.paused` のこと。\n',
  );
  writeFileSync(
    join(copy.root, 'content/notes/new.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>',
  );
  const link = page.getByRole('main').getByRole('link', { name: '書き始めたノート' });
  await expect(link).toBeVisible();
  await link.click();
  await expect(page.locator('main h1')).toHaveText('書き始めたノート');
  await expect(page.getByRole('img', { name: '図' })).toHaveJSProperty('naturalWidth', 40);
  await page.goto(field);
  await expect(page.locator('main')).toContainText('書き始めたノート');

  unlinkSync(note);
  await expect(page.locator('main')).not.toContainText('書き始めたノート');
  await page.goto(`${development.origin}/notes/`);
  await expect(page.locator('main h1')).toBeVisible();
  await expect(link).toHaveCount(0);
});

test('a note whose head is broken while it is written stays what it was', async ({ page }) => {
  const note = join(copy.root, 'content/notes/pod.md');
  const source = readFileSync(note, 'utf8');
  await page.goto(`${development.origin}/notes/`);
  writeFileSync(note, source.replace(/^title: .*$/m, 'titel: Pod'));
  await expect.poll(() => development.output()).toContain('content/notes/pod.md:2:1 error');
  await page.goto(`${development.origin}/notes/pod/`);
  await expect(page.locator('main h1')).toHaveText('Pod');
  writeFileSync(note, source);
});

test('what is wrong in a note is said when it is saved, with its place', async () => {
  const note = join(copy.root, 'content/notes/pod.md');
  const source = readFileSync(note, 'utf8');
  const line = source.split('\n').length;
  writeFileSync(note, `${source}\`Pod.spec.containerz\`\n`);
  await expect
    .poll(() => development.output())
    .toContain(`content/notes/pod.md:${line}:2 warning link-unknown`);
});
