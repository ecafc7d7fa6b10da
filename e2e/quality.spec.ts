import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pageKinds } from './support/page-kinds.ts';

for (const { kind, path } of pageKinds) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing, ${colorScheme}: ${kind}`, async ({ browser, baseURL }) => {
      // Over a thousand rows take axe a while.
      test.setTimeout(180_000);
      const context = await browser.newContext({ colorScheme, ...(baseURL && { baseURL }) });
      const page = await context.newPage();
      await page.goto(path);
      // One closed part is opened, so that what stands in it is looked at as well.
      await page
        .locator('main details > summary')
        .first()
        .click({ timeout: 500 })
        .catch(() => {});
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual(
        [],
      );
      await context.close();
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
