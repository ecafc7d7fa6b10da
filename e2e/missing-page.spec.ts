import { expect, test } from '@playwright/test';

test('a missing page is one of the site, and asks to be left out of indexes', async ({ page }) => {
  const response = await page.goto('/no-such-page');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('ページが見つかりません');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel="canonical"]')).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'サイトの目次' })).toBeVisible();
});

for (const [what, asked, href] of [
  [
    'a kind, with its field',
    '/reference/apps/v1/Deployments/#spec.replicas',
    '/reference/apps/v1/deployment/#spec.replicas',
  ],
  [
    'a kind whose name has a slip',
    '/reference/apps/v1/deploymnt/',
    '/reference/apps/v1/deployment/',
  ],
  ['a type', '/reference/types/v1/podspec/', '/reference/types/core/v1/podspec/'],
  [
    'a type whose name has a slip',
    '/reference/types/core/v1/contianer',
    '/reference/types/core/v1/container/',
  ],
  ['a note', '/notes/Deployment-and-Service.html', '/notes/deployment-and-service/'],
  [
    'a note whose name has a slip',
    '/notes/deployment-and-servce/',
    '/notes/deployment-and-service/',
  ],
] as const) {
  test(`a missing page offers ${what}`, async ({ page }) => {
    await page.goto(asked);
    const first = page.getByRole('status').getByRole('link').first();
    await expect(first).toHaveAttribute('href', href);
    await first.click();
    await expect(page.locator('h1')).not.toHaveText('ページが見つかりません');
  });
}

test('a missing page that is like none offers nothing', async ({ page }) => {
  await page.goto('/zzzzzzzzzz/', { waitUntil: 'networkidle' });
  await expect(page.getByRole('status')).toBeEmpty();
});
