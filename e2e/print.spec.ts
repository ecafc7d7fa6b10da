import { expect, test } from '@playwright/test';

const chrome = '.top, .sidebar, .toc, .pager, .row-tools, .code-copy, .finder, #key-help, .skip';

for (const path of [
  '/reference/apps/v1/deployment/',
  '/notes/deployment-and-service/',
  '/explain/',
]) {
  test(`on paper a page is light and has nothing to click: ${path}`, async ({ page }) => {
    await page.goto(path);
    await page.locator('#theme').selectOption('dark');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator(chrome).filter({ visible: true })).toHaveCount(0);
    const [ink, paper] = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor];
    });
    expect([ink, paper]).toEqual(['rgb(29, 33, 38)', 'rgb(255, 255, 255)']);
  });
}

test('on paper a kind has its main fields, and of the others what the reader has opened', async ({
  page,
}) => {
  await page.goto('/reference/apps/v1/deployment/');
  const rows = page.locator('.fields .row').filter({ visible: true });
  const onScreen = await rows.count();
  await page.emulateMedia({ media: 'print' });
  expect(await rows.count()).toBe(onScreen);
  await expect(page.locator('.fields summary').filter({ visible: true })).toHaveCount(0);

  await page.emulateMedia({ media: 'screen' });
  await page.locator('.fields summary').filter({ visible: true }).first().click();
  await page.emulateMedia({ media: 'print' });
  expect(await rows.count()).toBeGreaterThan(onScreen);
});

test('on paper links to other sites show their address', async ({ page }) => {
  await page.goto('/notes/deployment-and-service/');
  await page.emulateMedia({ media: 'print' });
  const link = page.locator('.prose a[href^="https://kubernetes.io/"]').first();
  const behind = await link.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(behind).toContain('https://kubernetes.io/');
});

test('nothing is wider than the paper, and pages do not end within a row', async ({ page }) => {
  await page.setViewportSize({ width: 680, height: 960 });
  for (const path of [
    '/reference/apps/v1/deployment/',
    '/reference/types/core/v1/container/',
    '/notes/deployment-and-service/',
    '/notes/disruption-budget/',
  ]) {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide, path).toBe(0);
  }
  await page.goto('/reference/apps/v1/deployment/');
  const breaks = await page
    .locator('.fields .row')
    .first()
    .evaluate((row) => getComputedStyle(row).breakInside);
  expect(breaks).toBe('avoid');
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThan(12);
});
