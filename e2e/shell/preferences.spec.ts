import { expect, type Locator, test } from '@playwright/test';

const field = '/reference/apps/v1/deployment/#spec.replicas';

const style = (locator: Locator, property: string, pseudo?: string) =>
  locator.evaluate(
    (element, [name, part]) => getComputedStyle(element, part).getPropertyValue(name ?? ''),
    [property, pseudo],
  );

test('nothing is animated for a reader who wants less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/reference/apps/v1/deployment/');
  const moving = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      const still =
        transitionDuration === '0s' && animationName === 'none' && scrollBehavior === 'auto';
      return still ? [] : [element.outerHTML.slice(0, 80)];
    }),
  );
  expect(moving).toEqual([]);
});

test('more contrast makes the pale words and the lines stronger', async ({ page }) => {
  const look = async () => [
    await style(page.locator('.off').first(), 'color'),
    await style(page.locator('header.top'), 'border-bottom-color'),
  ];
  await page.goto(field);
  const usual = await look();
  await page.emulateMedia({ contrast: 'more' });
  const strong = await look();
  expect(strong[0]).not.toBe(usual[0]);
  expect(strong[1]).not.toBe(usual[1]);
});

test('where the system gives the colours, lines say what colours said', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(field);
  const row = page.locator('li[id="spec.replicas"] > .row');
  expect(await style(row, 'border-left-width', '::before')).toBe('6px');
  expect(await style(row.locator('.say'), 'border-left-style')).toBe('double');
  expect(await style(row.locator('.off'), 'border-left-style')).toBe('none');
  const current = page.locator('#sidebar [aria-current="page"]');
  expect(await style(current, 'text-decoration-line')).toBe('underline');

  await row.locator('.name').focus();
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  expect(await style(focused, 'outline-style')).toBe('solid');

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: '検索することば' }).fill('probe');
  const selected = page.locator('.hit[aria-selected]');
  await expect(selected).toBeVisible();
  const other = page.locator('.hit:not([aria-selected])').first();
  const mark = await style(selected, 'border-left-color');
  expect(mark).not.toBe(await style(other, 'border-left-color'));
});
