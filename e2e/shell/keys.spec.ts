import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('? shows the keys, Escape takes them away, and the focus comes back', async ({ page }) => {
  await page.goto('/reference/apps/v1/deployment/');
  const name = page.locator('li[id="spec.replicas"] .name');
  await name.focus();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'キー操作' });
  await expect(dialog).toBeVisible();
  await expect(dialog.locator('kbd', { hasText: '/' }).first()).toBeVisible();
  await expect(dialog.getByRole('button', { name: '閉じる' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(name).toBeFocused();
});

test('the keys are loaded when they are asked for, and shown once', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto('/tags/', { waitUntil: 'networkidle' });
  expect(scripts.filter((url) => url.includes('key-dialog'))).toEqual([]);
  await page.getByRole('button', { name: 'キー操作' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(scripts.filter((url) => url.includes('key-dialog'))).toHaveLength(1);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await page.mouse.click(5, 5);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('? is a letter like any other where the reader types', async ({ page }) => {
  await page.goto('/explain/');
  await page.getByLabel('フィールドのパス').focus();
  await page.keyboard.press('?');
  await expect(page.getByLabel('フィールドのパス')).toHaveValue('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the keys, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/tags/');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
  });
}
