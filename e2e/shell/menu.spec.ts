import { expect, test } from '@playwright/test';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

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

  test('while the menu is open the keyboard stays in it, and its links lead on', async ({
    page,
  }) => {
    await page.goto('/reference/');
    await page.locator('#menu-button').click();
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      await expect(page.locator('main :focus, .foot :focus')).toHaveCount(0);
    }
    const sidebar = page.locator('#sidebar');
    await sidebar.locator('summary', { hasText: 'Discovery' }).click();
    await sidebar.getByRole('link', { name: 'Service', exact: true }).click();
    await expect(page.locator('h1')).toContainText('Service');
    await expect(sidebar).toBeHidden();
  });

  test('the menu shows where the reader is, and goes when the screen becomes wide', async ({
    page,
  }) => {
    await page.goto('/reference/admissionregistration.k8s.io/v1/validatingadmissionpolicy/');
    const button = page.locator('#menu-button');
    await expect(button).toHaveAttribute('aria-controls', 'sidebar');
    await button.click();
    await expect(page.locator('#sidebar [aria-current="page"]')).toBeInViewport();
    await expect(page.locator('main')).toHaveAttribute('inert');
    await page.setViewportSize({ width: 1200, height: 740 });
    await expect(page.locator('main')).not.toHaveAttribute('inert');
    await expect(button).toHaveAttribute('aria-expanded', 'false');
  });
});
