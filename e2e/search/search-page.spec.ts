import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('the address of a search shows all its results', async ({ page }) => {
  await page.goto('/search/?q=%E5%BC%B7%E5%88%B6%E7%B5%82%E4%BA%86');
  await expect(page.locator('#search-words')).toHaveValue('強制終了');
  const results = page.locator('#search-results');
  await expect(results.getByRole('heading', { name: /^フィールド/ })).toBeVisible();
  await expect(results.getByRole('link').first()).toHaveAttribute(
    'href',
    '/reference/core/v1/pod/#spec.terminationGracePeriodSeconds',
  );
  await expect(page).toHaveTitle(/「強制終了」の検索/);
});

test('the address follows what is typed and chosen, and leads back to it', async ({ page }) => {
  await page.goto('/search/');
  await page.locator('#search-words').fill('replicas');
  await page.getByLabel('範囲').selectOption('kinds.metadata');
  await expect(page).toHaveURL(/\/search\/\?q=replicas&in=kinds\.metadata$/);
  await expect(page.locator('.hit').first()).toContainText('HorizontalPodAutoscaler');
  await page.reload();
  await expect(page.getByLabel('範囲')).toHaveValue('kinds.metadata');
  await expect(page.locator('.hit').first()).toContainText('HorizontalPodAutoscaler');
});

test('a page is linked with the section that speaks of it, and the words are marked', async ({
  page,
}) => {
  await page.goto('/search/?q=CrashLoopBackOff');
  const hit = page.locator('.page-hit').first();
  await expect(hit.locator('mark').first()).toHaveText('CrashLoopBackOff');
  await hit.click();
  await expect(page).toHaveURL(/\/notes\/pod\/#./);
  await expect(page.locator(':target')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the header leads to a page that says what it needs and where else to look', async ({
    page,
  }) => {
    await page.goto('/notes/pod/');
    await page.getByRole('button', { name: '検索' }).click();
    await expect(page).toHaveURL(/\/search\/\??$/);
    await expect(page.getByText('検索には JavaScript が要ります')).toBeVisible();
    await page.getByRole('link', { name: 'リファレンスの一覧' }).click();
    await expect(page).toHaveURL(/\/reference\/$/);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the results, ${colorScheme}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ colorScheme, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    const violations = async () => {
      const found = await new AxeBuilder({ page }).analyze();
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
    };
    await page.goto('/search/?q=probe');
    await expect(
      page.locator('#search-results[aria-busy="false"] .page-hit').first(),
    ).toBeVisible();
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox', { name: '検索することば' })).toBeFocused();
    await page.keyboard.insertText('probe');
    await expect(page.getByRole('dialog').getByRole('group')).toHaveCount(2);
    expect(await violations()).toEqual([]);
    await context.close();
  });
}
