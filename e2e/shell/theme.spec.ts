import { expect, test } from '@playwright/test';

test.describe('the theme', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`follows a system that is ${colorScheme}`, async ({ browser }) => {
      const page = await browser.newPage({ colorScheme });
      await page.goto('/');
      const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(background).toBe(colorScheme === 'dark' ? 'rgb(20, 23, 26)' : 'rgb(252, 251, 248)');
      await page.close();
    });
  }

  test('that a reader chose stays, and is there before the page is painted', async ({ page }) => {
    await page.goto('/');
    await page.locator('#theme').selectOption('dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        sessionStorage.setItem('theme-at-start', document.documentElement.dataset.theme ?? 'none');
      });
    });
    await page.goto('/notes/');
    expect(await page.evaluate(() => sessionStorage.getItem('theme-at-start'))).toBe('dark');
    await page.locator('#theme').selectOption('auto');
    await page.reload();
    expect(await page.evaluate(() => sessionStorage.getItem('theme-at-start'))).toBe('none');
  });

  test('that a reader chose is taken over by other open pages and by the frame of the browser', async ({
    context,
  }) => {
    const [one, other] = [await context.newPage(), await context.newPage()];
    await one.goto('/');
    await other.goto('/notes/');
    await one.locator('#theme').selectOption('dark');
    await expect(other.locator('#theme')).toHaveValue('dark');
    const frames = other.locator('meta[name="theme-color"]');
    const dark = await frames.and(other.locator('[media*="dark"]')).getAttribute('content');
    await expect(frames.first()).toHaveAttribute('content', dark ?? '');
  });
});
