import { expect, test } from '@playwright/test';

test('the map of a kind leads from type to type', async ({ page }) => {
  await page.goto('/reference/apps/v1/deployment/');
  const map = page.getByRole('group', { name: '型のつながり' });
  const types = ['Deployment', 'spec DeploymentSpec', 'template PodTemplateSpec', 'spec PodSpec'];
  for (const name of [...types, 'containers Container'])
    await expect(map.getByRole('link', { name, exact: true })).toHaveCount(1);
  await map.getByRole('link', { name: 'spec PodSpec' }).click();
  await expect(page).toHaveURL(/\/reference\/types\/core\/v1\/podspec\/$/);
});

test('the box that has the focus is marked', async ({ page }) => {
  await page.goto('/reference/apps/v1/deployment/');
  const links = page.locator('.type-map a');
  await links.first().focus();
  await page.keyboard.press('Tab');
  await expect(links.nth(1)).toBeFocused();
  await expect(links.nth(1).locator('rect')).toHaveCSS('stroke-width', '3px');
  await expect(links.nth(2).locator('rect')).not.toHaveCSS('stroke-width', '3px');
});

for (const note of ['overview', 'deployment', 'service', 'persistent-volume']) {
  test(`pictures have a name, and their words fit into their boxes: ${note}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/notes/${note}/`);
    const pictures = page.locator('figure.diagram').getByRole('img');
    expect(await pictures.count()).toBeGreaterThan(0);
    for (const picture of await pictures.all())
      expect(await picture.getAttribute('aria-label')).toBeTruthy();
    expect(await page.locator('.dg').evaluateAll(wordsOutside)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
}

/** Returns the words that reach out of their box or frame, or out of the picture itself. */
function wordsOutside(pictures: readonly (HTMLElement | SVGElement)[]): string[] {
  const inside = (text: DOMRect, box: DOMRect) => text.left >= box.left && text.right <= box.right;
  return pictures.flatMap((picture) => {
    const within = (text: DOMRect, selector: string) =>
      [...picture.querySelectorAll(selector)].some((box) =>
        inside(text, box.getBoundingClientRect()),
      );
    return [...picture.querySelectorAll('text')]
      .filter((text) => {
        const place = text.getBoundingClientRect();
        if (!inside(place, picture.getBoundingClientRect())) return true;
        if (text.matches('.lb')) return false;
        return !within(place, text.matches('.nm, .mo') ? '.bx' : '.fr');
      })
      .map((text) => text.textContent ?? '');
  });
}
