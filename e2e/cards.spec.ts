import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { dist, pagesOf } from './support/built-site.ts';

// Cards of fields, at their links in notes.
const note = '/notes/deployment/';
const keyOf = (page: Page, path: string) =>
  page.locator(`.prose a[href="/reference/apps/v1/deployment/#${path}"]`).first();
const cardOf = (page: Page) => page.getByRole('tooltip');

test('the mouse on a link to a field brings up its card, which stays while the mouse is in it', async ({
  page,
}) => {
  await page.goto(note);
  const link = keyOf(page, 'spec.replicas');
  const card = cardOf(page);
  await link.hover();
  await expect(card).toBeVisible();
  await expect(card.locator('.place')).toHaveText('Deployment spec.replicas');
  await expect(card.locator('.head')).toHaveText('int32既定 1');
  await expect(card.locator('.say')).toContainText('Pod の数');
  await expect(card.locator('.off[lang="en"]')).toHaveText('Number of desired pods.');
  expect(await card.evaluate((element) => element.querySelectorAll('a, button').length)).toBe(0);
  await expect(link).toHaveAccessibleDescription(/int32/);

  await card.hover();
  await page.waitForTimeout(400);
  await expect(card).toBeVisible();
  await page.mouse.move(2, 2);
  await expect(card).toBeHidden();
  await expect(link).not.toHaveAttribute('aria-describedby');
});

test('a mouse that only passes over a link brings up nothing', async ({ page }) => {
  await page.goto(note);
  // The second time everything is loaded.
  for (let time = 0; time < 2; time++) {
    await keyOf(page, 'spec.replicas').hover();
    await page.mouse.move(2, 2);
    await page.waitForTimeout(500);
    await expect(cardOf(page)).toBeHidden();
  }
});

test('a required field says so', async ({ page }) => {
  await page.goto(note);
  await keyOf(page, 'spec.selector').hover();
  await expect(cardOf(page).locator('.head b')).toHaveText('必須');
});

test('the keyboard brings up the card, and Escape takes it away', async ({ page }) => {
  await page.goto(note);
  const link = keyOf(page, 'spec.replicas');
  const card = cardOf(page);
  await page.keyboard.press('Tab');
  await link.focus();
  await expect(card).toBeVisible();
  await expect(link).toHaveAttribute('aria-describedby', (await card.getAttribute('id')) ?? '');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(link).toBeFocused();
  await expect(link).not.toHaveAttribute('aria-describedby');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(card.locator('.place')).toHaveText('Deployment spec.replicas');
});

test('Escape takes away the card under the mouse until the mouse comes again', async ({ page }) => {
  await page.goto(note);
  const link = keyOf(page, 'spec.replicas');
  await link.hover();
  await expect(cardOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toBeHidden();
  await page.mouse.move(2, 2);
  await link.hover();
  await expect(cardOf(page)).toBeVisible();
});

test('nothing is asked for before the first such link is, and then each file once', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(note);
  await page.locator('.prose p').first().hover();
  await page.waitForTimeout(300);
  const before = asked.filter((path) => /fields\.json|show-cards/.test(path));
  expect(before).toEqual([]);
  for (const path of ['spec.replicas', 'spec.selector', 'spec.replicas']) {
    await keyOf(page, path).hover();
    await expect(cardOf(page).locator('.place')).toHaveText(`Deployment ${path}`);
  }
  expect(asked.filter((path) => path.endsWith('fields.json'))).toEqual([`${note}fields.json`]);
  expect(asked.filter((path) => path.includes('show-cards'))).toHaveLength(1);
});

test('when the cards cannot be had there are none, and nothing is said', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('**/fields.json', (route) => route.abort());
  await page.goto(note);
  const tried = page.waitForEvent('requestfailed');
  await keyOf(page, 'spec.replicas').hover();
  await tried;
  await page.waitForTimeout(400);
  await expect(cardOf(page)).toBeHidden();
  expect(errors).toEqual([]);
});

test('cards move nothing on the page and stay in the window, under the policy of the site', async ({
  page,
}) => {
  const said: string[] = [];
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.setViewportSize({ width: 700, height: 500 });
  await page.goto('/notes/env-and-volumes/');
  await page.evaluate(() => {
    new PerformanceObserver((list) => {
      const root = document.documentElement;
      root.dataset.shifts = String(Number(root.dataset.shifts ?? 0) + list.getEntries().length);
    }).observe({ type: 'layout-shift' });
  });
  const links = page.locator('.prose a[href*="/reference/"][href*="#"]');
  const card = cardOf(page);
  for (const index of [0, 5, 10, 15, 20, 25]) {
    await page.mouse.move(2, 2);
    await links.nth(index).hover();
    await expect(card).toBeVisible();
    const box = await card.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(700);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(500);
    await page.mouse.move(2, 2);
    await expect(card).toBeHidden();
  }
  expect(await page.evaluate(() => document.documentElement.dataset.shifts ?? '0')).toBe('0');
  expect(said).toEqual([]);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('a link to a field leads to it and brings up nothing', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(note);
    await page.evaluate(() => addEventListener('click', (event) => event.preventDefault()));
    await keyOf(page, 'spec.replicas').tap();
    await page.waitForTimeout(400);
    await expect(cardOf(page)).toHaveCount(0);
    expect(asked.filter((path) => /fields\.json|show-cards/.test(path))).toEqual([]);
  });
});

test('every link to a field in a note has its card, in a file of at most 8,000 bytes', () => {
  let count = 0;
  for (const [path, html] of pagesOf(dist)) {
    if (!html.includes('data-cards=')) continue;
    const prose = html.slice(html.indexOf('data-cards='), html.indexOf('class="pager"'));
    const links = [...prose.matchAll(/href="(\/reference\/[^"]*#[^"]*)"/g)].map(([, to]) => to);
    const file = readFileSync(join(dist, path, 'fields.json'));
    expect(Object.keys(JSON.parse(file.toString())).sort(), path).toEqual(
      [...new Set(links)].sort(),
    );
    expect(gzipSync(file).length, path).toBeLessThanOrEqual(8_000);
    count += links.length;
  }
  expect(count).toBeGreaterThan(1000);
});

test('on a phone the contents of a note are folded, and Escape folds them again', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(note);
  await expect(page.locator('nav.toc')).toBeHidden();
  const fold = page.locator('details.toc-fold');
  const links = fold.getByRole('link');
  await expect(links).toHaveCount(0);
  await fold.locator('summary').click();
  expect(await links.count()).toBeGreaterThan(2);
  await links.first().focus();
  await page.keyboard.press('Escape');
  await expect(fold).not.toHaveAttribute('open');
  await expect(fold.locator('summary')).toBeFocused();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(fold).toBeHidden();
  await expect(page.locator('nav.toc')).toBeVisible();
});
