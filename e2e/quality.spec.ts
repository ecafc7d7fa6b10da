import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { pageKinds } from './support/page-kinds.ts';

for (const { kind, path } of pageKinds) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing, ${colorScheme}: ${kind}`, async ({ page }) => {
      // Over a thousand rows take axe a while.
      test.setTimeout(180_000);
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      // One closed part is opened, so that what stands in it is looked at as well.
      const closed = page.locator('main details:not([open]) > summary:visible').first();
      if (await closed.isVisible()) await closed.click();
      await expectNoViolations(page, colorScheme);
    });
  }

  test(`nothing is asked of another host, refused or complained of: ${kind}`, async ({
    page,
    baseURL,
  }) => {
    const problems: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) problems.push(`request: ${request.url()}`);
    });
    page.on('console', (message) => {
      // The browser itself reports that the missing page is missing.
      if (kind === 'missing page' && message.text().includes('404')) return;
      if (['error', 'warning'].includes(message.type()))
        problems.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`policy: ${violatedDirective} ${blockedURI}`);
      });
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.mouse.move(300, 500);
    expect(problems).toEqual([]);
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
    await expect(policy).toHaveAttribute('content', /default-src 'none'/);
  });
}

for (const path of [
  '/reference/apps/v1/deployment/',
  '/reference/apps/v1/deployment/#spec.template.spec.containers.resources.limits',
  '/reference/types/core/v1/container/',
  '/notes/deployment-and-service/',
]) {
  for (const width of [1440, 390]) {
    test(`nothing moves while the page loads, ${width} px: ${path}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript(() => {
        sessionStorage.setItem('shift', '0');
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const shift = 'value' in entry ? Number(entry.value) : Number.NaN;
            const sum = Number(sessionStorage.getItem('shift')) + shift;
            sessionStorage.setItem('shift', String(sum));
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(await page.evaluate(() => sessionStorage.getItem('shift'))).toBe('0');
    });
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${colorScheme}: a notice, a marked row with its buttons, and all rows opened`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme });
    await page.goto('/reference/core/v1/configmap/#metadata.noSuchField');
    await expect(page.locator('#address-notice')).toContainText('noSuchField');
    await expect(page.locator('.row-tools')).toBeVisible();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expectNoViolations(page, colorScheme);
  });

  test(`axe finds nothing, ${colorScheme}: the menu on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme });
    await page.goto('/reference/');
    await page.locator('#menu-button').click();
    await expectNoViolations(page, colorScheme);
  });
}

test('nothing complains while a reader uses the page', async ({ page }) => {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto('/reference/apps/v1/deployment/#deploy.spec.Replicaz');
  await expect(page.locator('#address-notice')).toBeVisible();
  await page.locator('#theme').selectOption('dark');
  await page.locator('.row-tools button').last().click();
  await page.locator('figure.code button').first().click();
  await page.locator('main details > summary:visible').first().click();
  await page.goto('/explain/#deploymnt');
  await expect(page.getByRole('status').first()).toContainText('deploymnt');
  expect(problems).toEqual([]);
});

/** All rules in the light theme; in the dark one only what colours can change. */
async function expectNoViolations(page: Page, colorScheme: 'light' | 'dark') {
  const axe = new AxeBuilder({ page });
  if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
  const { violations, passes } = await axe.analyze();
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
}
