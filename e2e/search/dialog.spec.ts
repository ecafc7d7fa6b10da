import { expect, type Page, test } from '@playwright/test';

const start = '/reference/apps/v1/deployment/';

/** Opens the dialog with a key; the page's script is there when the button is. */
async function open(page: Page, key = '/') {
  await page.goto(start);
  await page.keyboard.press(key);
  const dialog = page.getByRole('dialog', { name: '検索' });
  await expect(dialog).toBeVisible();
  return {
    dialog,
    input: dialog.getByRole('combobox', { name: '検索することば' }),
    options: dialog.getByRole('listbox').getByRole('option'),
    active: dialog.getByRole('listbox').getByRole('option', { selected: true }),
  };
}

for (const key of ['/', 'Control+k', 'Meta+k']) {
  test(`${key} opens the dialog with the focus in its input, Escape closes it and gives it back`, async ({
    page,
  }) => {
    await page.goto(start);
    const before = page.getByRole('link', { name: 'ノート', exact: true }).first();
    await before.focus();
    await page.keyboard.press(key);
    const input = page.getByRole('combobox', { name: '検索することば' });
    await expect(input).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(before).toBeFocused();
  });
}

test('Escape closes the dialog with words in it, too, and they are there when it opens again', async ({
  page,
}) => {
  const { dialog, input, options } = await open(page);
  await input.fill('replicas');
  await expect(options.first()).toBeVisible();
  await input.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('/');
  await expect(input).toHaveValue('replicas');
});

test('the button opens it, names its keys, and gets the focus back; a click outside closes it', async ({
  page,
}) => {
  await page.goto(start);
  const button = page.getByRole('button', { name: '検索' });
  await expect(button).toHaveAttribute('aria-keyshortcuts', 'Control+K Meta+K /');
  await button.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.mouse.click(10, 400);
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(button).toBeFocused();
});

test('a slash that is typed into a field stays one', async ({ page }) => {
  await page.goto('/explain/');
  await page.locator('#finder-path').focus();
  await page.keyboard.press('/');
  await expect(page.locator('#finder-path')).toHaveValue('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('nothing is loaded before the dialog is opened', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(start, { waitUntil: 'networkidle' });
  const ofSearch = (path: string) => /^\/(search|pagefind)\/|search-dialog/.test(path);
  expect(requests.filter(ofSearch)).toEqual([]);
  await page.keyboard.press('/');
  await expect.poll(() => requests.some((path) => path === '/search/fields.json')).toBe(true);
});

test('the page behind does not scroll while the dialog is open', async ({ page }) => {
  await open(page);
  await page.mouse.wheel(0, 800);
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('fields come first, then pages; the arrows walk over all and Enter goes to the field', async ({
  page,
}) => {
  const { dialog, input, options, active } = await open(page);
  await input.fill('readinessProbe');
  const groups = dialog.getByRole('group');
  await expect(groups).toHaveCount(2);
  await expect(groups.nth(0)).toHaveAccessibleName(/^フィールド/);
  await expect(groups.nth(1)).toHaveAccessibleName(/^ページ/);
  await expect(active).toHaveCount(1);
  await expect(input).toHaveAttribute(
    'aria-activedescendant',
    (await options.first().getAttribute('id')) ?? '',
  );
  await expect(options.first()).toContainText('spec.containers.readinessProbe');
  await expect(options.first()).toContainText('Probe');
  await expect(options.first()).toContainText('客を受けられるかの確認');

  await input.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await expect(input).toBeFocused();
  await input.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await input.press('Enter');
  await page.waitForURL('**/reference/core/v1/pod/#spec.containers.readinessProbe');
  await expect(page.locator('li[id="spec.containers.readinessProbe"] > .row')).toBeInViewport();
});

test('a field of the page one is on is gone to, and the dialog closes', async ({ page }) => {
  const { dialog, input, active } = await open(page);
  await input.fill('deploy.spec.strategy');
  await expect(active).toContainText('spec.strategy');
  await input.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.locator('li[id="spec.strategy"] > .row')).toBeInViewport();
});

test('how much was found is told, and that nothing was', async ({ page }) => {
  const { dialog, input } = await open(page);
  const status = dialog.getByRole('status');
  await input.fill('terminationGracePeriodSeconds');
  await expect(status).toHaveText(/^フィールド \d+ 件、ページ \d+ 件/);
  await input.fill('寿司');
  await expect(status).toHaveText('「寿司」は見つかりませんでした。');
  await input.fill('readinesProbe');
  await expect(dialog.getByRole('group', { name: '近いフィールド' })).toBeVisible();
});

test('while an input method is at work nothing is asked, and its Enter opens nothing', async ({
  page,
}) => {
  const { input, options } = await open(page);
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', {
    text: 'きょうせい',
    selectionStart: 5,
    selectionEnd: 5,
  });
  await page.waitForTimeout(400);
  await expect(options).toHaveCount(0);
  await input.dispatchEvent('keydown', { key: 'Enter', isComposing: true, keyCode: 229 });
  expect(page.url()).toContain(start);
  await client.send('Input.insertText', { text: '強制終了' });
  await expect(options.first()).toContainText('terminationGracePeriodSeconds');
});

test('an answer that comes late does not take the place of a later one', async ({ page }) => {
  const { input, options } = await open(page);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/search\/grams\//, async (route) => {
    await held;
    await route.continue();
  });
  await input.fill('強制終了');
  await input.fill('readinessProbe');
  await expect(options.first()).toContainText('readinessProbe');
  release();
  await page.waitForTimeout(500);
  await expect(options.first()).toContainText('readinessProbe');
});

test('what cannot be loaded is told, and loaded when asked again', async ({ page }) => {
  await page.route(/\/(search\/fields\.json|pagefind\/pagefind\.js)/, (route) => route.abort());
  const { dialog, input, options } = await open(page);
  await input.fill('readinessProbe');
  const failure = dialog.getByRole('alert');
  await expect(failure).toContainText('フィールドの索引とページの索引を読み込めませんでした。');
  await page.unrouteAll();
  await failure.getByRole('button', { name: 'もう一度読み込む' }).click();
  await expect(failure).toBeEmpty();
  await expect(options.first()).toContainText('readinessProbe');
  await expect(dialog.getByRole('group', { name: 'ページ' })).toBeVisible();
});

test('an index that breaks off half way is told as well, while fields are found', async ({
  page,
}) => {
  await page.route(/pagefind\/wasm/, (route) => route.abort());
  const { dialog, input, options } = await open(page);
  await input.fill('readinessProbe');
  await expect(dialog.getByRole('alert')).toContainText('ページの索引を読み込めませんでした。');
  await expect(options.first()).toContainText('readinessProbe');
  await page.unrouteAll();
  await dialog.getByRole('button', { name: 'もう一度読み込む' }).click();
  await expect(dialog.getByRole('group', { name: 'ページ' })).toBeVisible();
});

test('a dialog that cannot be loaded gives way to the page of the same purpose', async ({
  page,
}) => {
  await page.route(/search-dialog/, (route) => route.abort());
  await page.goto(start);
  await page.keyboard.press('/');
  await page.waitForURL('**/search/**');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('検索');
});

test('a search is narrowed to a section of notes or a category of kinds', async ({ page }) => {
  const { dialog, input, options } = await open(page);
  await input.fill('replicas');
  await expect(options.first()).toContainText('Deployment');
  await dialog.getByLabel('範囲').selectOption({ label: 'Metadata' });
  await expect(dialog.getByLabel('範囲')).toHaveValue('notes.metadata');
  await expect(input).toBeFocused();
  await expect(dialog.getByRole('group', { name: /フィールド/ })).toHaveCount(0);
  await expect(options.first()).toContainText('ノート › Metadata');
  await dialog.getByLabel('範囲').selectOption('kinds.metadata');
  await expect(options.first()).toContainText('HorizontalPodAutoscaler');
});

test('without an option Enter goes to the page with all results', async ({ page }) => {
  const { input } = await open(page);
  await input.fill('寿司');
  await expect(page.getByRole('dialog').getByRole('status')).not.toBeEmpty();
  await input.press('Enter');
  await page.waitForURL('**/search/?q=*');
  await expect(page.locator('#search-words')).toHaveValue('寿司');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the dialog fills the screen and nothing scrolls sideways', async ({ page }) => {
    await page.goto(start);
    await page.getByRole('button', { name: '検索' }).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByRole('combobox', { name: '検索することば' })
      .fill('terminationGracePeriodSeconds');
    await expect(dialog.getByRole('listbox').getByRole('option').first()).toBeVisible();
    expect((await dialog.boundingBox())?.height).toBe(844);
    const sideways = await dialog
      .locator('.search-scroll')
      .evaluate((part) => part.scrollWidth - part.clientWidth);
    expect(sideways).toBe(0);
    await dialog.getByRole('button', { name: '閉じる' }).click();
    await expect(dialog).toBeHidden();
  });
});
