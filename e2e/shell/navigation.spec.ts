import { expect, test } from '@playwright/test';

const deployment = '/reference/apps/v1/deployment/';

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

test('beside a type the sidebar names the versions, and marks the one of the type', async ({
  page,
}) => {
  for (const [path, version] of [
    ['core/v1/podspec', 'v1'],
    ['apps/v1/deploymentspec', 'apps/v1'],
    ['apimachinery/resource/quantity', 'apimachinery/resource'],
    ['discovery.k8s.io/v1/endpoint', 'discovery.k8s.io/v1'],
  ]) {
    await page.goto(`/reference/types/${path}/`);
    const current = page.locator('#sidebar [aria-current]');
    await expect(current).toHaveText(version ?? '');
    await expect(current).toBeInViewport();
  }
});

test('the sidebar keeps its groups and its place from page to page, and nothing moves', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1200, height: 420 });
  await page.goto(deployment);
  const sidebar = page.locator('#sidebar');
  await sidebar.locator('summary', { hasText: 'Cluster' }).click();
  await sidebar.locator('summary', { hasText: 'Discovery' }).click();
  await sidebar.evaluate((element) => element.scrollTo(0, 300));

  await page.addInitScript(() => {
    // How the sidebar stands when the page is first painted, and what moves after that.
    requestAnimationFrame(() => {
      const element = document.querySelector('#sidebar');
      document.documentElement.dataset.painted = String(element?.scrollTop);
    });
    new PerformanceObserver((list) => {
      document.documentElement.dataset.shifts = String(list.getEntries().length);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await sidebar.getByRole('link', { name: 'EndpointSlice', exact: true }).click();
  await page.waitForURL('**/endpointslice/');
  await page.waitForLoadState('networkidle');
  await expect(sidebar.locator('details[open] > summary')).toHaveText([
    'Workloads',
    'Discovery & LB',
    'Cluster',
  ]);
  await expect(page.locator('html')).toHaveAttribute('data-painted', '300');
  await expect(page.locator('html')).not.toHaveAttribute('data-shifts');
  await expect(sidebar.locator('[aria-current="page"]')).toBeInViewport();
});

test('a group that the reader has closed stays closed, but for the one of the page', async ({
  page,
}) => {
  await page.goto(deployment);
  const workloads = page.locator('#sidebar details', { hasText: 'Workloads' });
  await workloads.locator('summary').click();
  await page.goto('/reference/core/v1/service/');
  await expect(workloads).not.toHaveAttribute('open');
  await page.goto('/reference/core/v1/pod/');
  await expect(workloads).toHaveAttribute('open');
});

test('the sidebar brings the current page into its view', async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 420 });
  await page.goto('/reference/apps/v1/controllerrevision/');
  await expect(page.locator('#sidebar [aria-current="page"]')).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

for (const [path, trail] of [
  [deployment, ['リファレンス', 'Workloads', 'Deployment']],
  ['/reference/types/core/v1/container/', ['型', 'v1', 'Container']],
  ['/notes/pod/', ['ノート', 'Workloads', 'Pod']],
] as const) {
  test(`the breadcrumbs lead to the page and end at it: ${path}`, async ({ page }) => {
    await page.goto(path);
    const crumbs = page.getByRole('navigation', { name: '現在位置' });
    await expect(crumbs.getByRole('listitem')).toHaveText([...trail]);
    await expect(crumbs.locator('[aria-current="page"]')).toHaveText(trail[2]);
    await crumbs.getByRole('link', { name: trail[1] }).click();
    await expect(page.locator(':target')).toContainText(trail[1]);
  });
}

test('a note leads to the one before and the one after, and these lead back', async ({ page }) => {
  await page.goto('/notes/deployment-and-service/');
  const pager = page.getByRole('navigation', { name: '前後のノート' });
  const title = await page.locator('h1').textContent();
  await pager.locator('a[rel="next"]').click();
  await expect(page.locator('h1')).not.toHaveText(title ?? '');
  await expect(pager.locator('a[rel="prev"]')).toContainText(title ?? 'none');
  await expect(pager.locator('a[rel="prev"]')).toHaveAttribute(
    'href',
    '/notes/deployment-and-service/',
  );
});

test('what a fragment names stands below the header', async ({ page }) => {
  for (const path of [`${deployment}#spec.selector`, '/notes/deployment-and-service/']) {
    await page.goto(path);
    if (!path.includes('#')) await page.locator('.toc a').last().click();
    const header = await page.locator('header.top').boundingBox();
    const target = await page.locator(':target').boundingBox();
    expect(target?.y).toBeGreaterThanOrEqual(header?.height ?? Number.NaN);
  }
});
