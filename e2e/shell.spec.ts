import { expect, test } from '@playwright/test';
import { pageKinds } from './support/page-kinds.ts';

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
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  const sideways = () =>
    document.documentElement.scrollWidth - document.documentElement.clientWidth;

  for (const { kind, path } of pageKinds) {
    test(`nothing scrolls sideways: ${kind}`, async ({ page }) => {
      await page.goto(path);
      expect(await page.evaluate(sideways)).toBe(0);
    });
  }

  test('nothing scrolls sideways when all rows are opened', async ({ page }) => {
    await page.goto('/reference/apps/v1/deployment/');
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await page.evaluate(sideways)).toBe(0);
  });

  test('the menu opens, closes with Escape, and gives the focus back', async ({ page }) => {
    await page.goto('/reference/');
    const button = page.locator('#menu-button');
    const sidebar = page.getByRole('navigation', { name: 'サイトの目次' });
    await expect(sidebar).toBeHidden();
    await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await expect(sidebar).toBeVisible();
    expect(await page.locator('main').evaluate((main) => main.closest('[inert]') !== null)).toBe(
      true,
    );
    await page.keyboard.press('Escape');
    await expect(sidebar).toBeHidden();
    await expect(button).toBeFocused();
    await expect(button).toHaveAttribute('aria-expanded', 'false');
  });

  test('without JavaScript the parts of the site are still within reach', async ({ browser }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    const page = await context.newPage();
    await page.goto('/reference/apps/v1/deployment/');
    await expect(page.locator('#menu-button')).toBeHidden();
    await expect(page.locator('#theme')).toBeHidden();
    await page
      .getByRole('navigation', { name: '主なページ' })
      .getByRole('link', { name: 'ノート' })
      .click();
    await expect(page.locator('h1')).toHaveText('ノート');
    await context.close();
  });
});

test('the first stop of the keyboard leads past the menus', async ({ page }) => {
  await page.goto('/reference/apps/v1/deployment/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: '本文へ移動' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('the sidebar shows where the reader is', async ({ page }) => {
  await page.goto('/reference/apps/v1/deployment/');
  const current = page.locator('#sidebar [aria-current="page"]');
  await expect(current).toHaveText('Deployment');
  await expect(current).toBeVisible();
});
