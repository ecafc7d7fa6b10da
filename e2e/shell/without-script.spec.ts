import { expect, test } from '@playwright/test';
import { pageKinds } from '../support/page-kinds.ts';

test.use({ javaScriptEnabled: false });

for (const { kind, path } of pageKinds) {
  test(`without JavaScript no control is dead: ${kind}`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
    // The search button alone is left: it leads to a page that says where else to look.
    await expect(page.locator('button:visible, select:visible, input:visible')).toHaveText([
      /^検索/,
    ]);
    await expect(
      page.getByRole('link', { name: 'リファレンス', exact: true }).first(),
    ).toBeVisible();
  });
}

test('without JavaScript every row can be opened, and a row that a fragment names is', async ({
  page,
}) => {
  await page.goto('/reference/apps/v1/deployment/');
  await page.locator('.fields details > summary').first().click();
  await expect(page.locator('.fields details > ul .row').first()).toBeVisible();
  await page.goto('/reference/apps/v1/deployment/#spec.template.spec.containers.env.valueFrom');
  const row = page.locator('li[id="spec.template.spec.containers.env.valueFrom"] > .row');
  await expect(row).toBeInViewport();
});

test('without JavaScript the groups of the sidebar open, and the current one is', async ({
  page,
}) => {
  await page.goto('/reference/apps/v1/deployment/');
  await expect(page.locator('#sidebar [aria-current="page"]')).toHaveText('Deployment');
  await page.locator('#sidebar summary', { hasText: 'Discovery' }).click();
  await page.locator('#sidebar').getByRole('link', { name: 'Service', exact: true }).click();
  await expect(page.locator('h1')).toContainText('Service');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('without JavaScript the parts of the site are still within reach', async ({ page }) => {
    await page.goto('/reference/apps/v1/deployment/');
    await expect(page.locator('#menu-button')).toBeHidden();
    const sideways = page.locator(':root').evaluate((root) => root.scrollWidth - root.clientWidth);
    expect(await sideways).toBe(0);
    await page
      .getByRole('navigation', { name: '主なページ' })
      .getByRole('link', { name: 'ノート' })
      .click();
    await expect(page.locator('h1')).toHaveText('ノート');
  });
});
