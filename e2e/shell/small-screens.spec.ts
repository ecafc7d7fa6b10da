import { expect, test } from '@playwright/test';
import { pageKinds } from '../support/page-kinds.ts';

// Pages with the longest words: names of kinds and types, and of fields in tables and lists of values.
const longWords = [
  '/reference/admissionregistration.k8s.io/v1/validatingadmissionpolicybinding/',
  '/reference/types/flowcontrol.apiserver.k8s.io/v1/prioritylevelconfigurationreference/',
  '/reference/types/core/v1/podstatus/',
  '/notes/disruption-budget/',
  '/search/?q=ValidatingAdmissionPolicyBinding',
];

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  /** What a browser does that enlarges text alone. */
  const enlarge = () => {
    const all = [...document.querySelectorAll<HTMLElement>('body, body *:not(svg, svg *)')];
    const sizes = all.map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    all.forEach((element, index) => {
      element.style.fontSize = `${(sizes[index] ?? 0) * 2}px`;
    });
  };
  const sideways = () =>
    document.documentElement.scrollWidth - document.documentElement.clientWidth;

  for (const path of [...pageKinds.map(({ path }) => path), ...longWords]) {
    test(`nothing scrolls sideways, nor with letters of twice the size: ${path}`, async ({
      page,
    }) => {
      await page.goto(path);
      expect(await page.evaluate(sideways)).toBe(0);
      await page.evaluate(enlarge);
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

  test('nothing scrolls sideways at a deep field with its buttons, nor under a notice', async ({
    page,
  }) => {
    const env = 'spec.template.spec.containers.env.valueFrom.configMapKeyRef';
    await page.goto(`/reference/apps/v1/deployment/#${env}.optional`);
    await expect(page.locator('.row-tools')).toBeVisible();
    expect(await page.evaluate(sideways)).toBe(0);
    await page.goto(`/reference/apps/v1/deployment/#${env}.noSuchFieldInThisLongPath`);
    await expect(page.locator('#address-notice')).toContainText('noSuchFieldInThisLongPath');
    expect(await page.evaluate(sideways)).toBe(0);
    const notice = await page.locator('#address-notice').boundingBox();
    const row = await page.locator(`li[id="${env}"] > .row`).boundingBox();
    expect(row?.y).toBeGreaterThan((notice?.y ?? 0) + (notice?.height ?? Infinity));
  });
});
