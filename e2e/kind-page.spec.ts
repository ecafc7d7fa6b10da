import { expect, type Locator, type Page, test } from '@playwright/test';

const deployment = '/reference/apps/v1/deployment/';

const item = (page: Page, path: string) => page.locator(`li[id="${path}"]`);
const row = (page: Page, path: string) => item(page, path).locator('> .row');
const line = (page: Page, path: string) =>
  page.locator('.sheet .line', { has: page.locator(`a[href="#${path}"]`) }).first();
const search = (page: Page) => page.getByRole('searchbox', { name: 'フィールドを絞り込む' });
const all = (page: Page) => page.getByRole('button', { name: /^すべて/ });
const main = (page: Page) => page.getByRole('button', { name: /^主要フィールド/ });
const hits = (page: Page) => page.locator('.row-controls output');
const query = (page: Page) => new URL(page.url()).search;

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('a line of the skeleton marks its row, and a row its line', async ({ page }) => {
    await page.goto(deployment);
    await line(page, 'spec.replicas').hover();
    await expect(item(page, 'spec.replicas')).toHaveClass(/twin/);
    await row(page, 'metadata.name').hover();
    await expect(line(page, 'metadata.name')).toHaveClass(/twin/);
    await expect(page.locator('.twin')).toHaveCount(1);
    await page.locator('h1').hover();
    await expect(page.locator('.twin')).toHaveCount(0);
  });

  test('the focus marks as the mouse does', async ({ page }) => {
    await page.goto(deployment);
    await line(page, 'spec.selector').getByRole('link').first().focus();
    await expect(item(page, 'spec.selector')).toHaveClass(/twin/);
    await item(page, 'spec.strategy').locator('> .row .name').focus();
    await expect(line(page, 'spec.strategy')).toHaveClass(/twin/);
  });

  test('a row that the skeleton does not have marks the line of the field around it', async ({
    page,
  }) => {
    await page.goto(`${deployment}#spec.paused`);
    await row(page, 'spec.paused').hover();
    await expect(line(page, 'spec')).toHaveClass(/twin/);
  });

  test('a line of a type marks its row, too', async ({ page }) => {
    await page.goto('/reference/types/core/v1/container/');
    await line(page, 'image').hover();
    await expect(item(page, 'image')).toHaveClass(/twin/);
  });

  test('the row that is being read is marked in the skeleton, and its mark stays in sight', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 560 });
    await page.goto(deployment);
    await page.locator('.fields').hover();
    const readTo = (path: string) =>
      item(page, path).evaluate((element) =>
        scrollTo(0, element.getBoundingClientRect().top + scrollY - 70),
      );
    for (const path of [
      'spec.selector',
      'spec.template.spec.containers.resources.limits',
      'metadata.name',
    ]) {
      await readTo(path);
      const link = page.locator('.sheet [aria-current]');
      await expect(link).toHaveAttribute('href', `#${path}`);
      const height = await page.evaluate(() => scrollY);
      await expect.poll(() => isWithin(link, page.locator('.sheet pre'))).toBe(true);
      expect(await page.evaluate(() => scrollY)).toBe(height);
    }
  });

  test('a reader who scrolls the skeleton himself is let be', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 560 });
    await page.goto(deployment);
    const frame = page.locator('.sheet pre');
    await page.locator('.fields').hover();
    await page.mouse.wheel(0, 600);
    await expect(page.locator('.sheet [aria-current]')).toHaveCount(1);
    const bottom = await frame.evaluate((pre) => {
      pre.scrollTop = pre.scrollHeight;
      return pre.scrollTop;
    });
    expect(bottom).toBeGreaterThan(100);
    const before = await page.locator('.sheet [aria-current]').getAttribute('href');
    await page.mouse.wheel(0, 500);
    await expect(page.locator('.sheet [aria-current]')).not.toHaveAttribute('href', before ?? '');
    expect(await frame.evaluate((pre) => pre.scrollTop)).toBe(bottom);
  });

  test('a click on a line marks that line, even at the end of the page', async ({ page }) => {
    await page.goto('/reference/core/v1/namespace/');
    const last = page.locator('.sheet a[href^="#"]').last();
    await last.click();
    await expect(last).toHaveAttribute('aria-current', 'location');
  });
});

test('on a narrow screen, where the skeleton stands above the rows, nothing is marked', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 800 });
  await page.goto(deployment);
  await row(page, 'metadata.name').hover();
  await page.mouse.wheel(0, 900);
  await page.waitForTimeout(300);
  await expect(page.locator('.twin, .sheet [aria-current]')).toHaveCount(0);
});

test('the reader chooses between the main fields and all, and a reload shows the same', async ({
  page,
}) => {
  await page.goto(deployment);
  await expect(main(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(item(page, 'spec.paused')).toBeHidden();

  await all(page).click();
  await expect(all(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(main(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('.fields details:not([open])')).toHaveCount(0);
  await expect.poll(() => query(page)).toBe('?rows=all');

  await page.reload();
  await expect(all(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(item(page, 'spec.paused')).toBeVisible();

  await main(page).click();
  await expect(item(page, 'spec.paused')).toBeHidden();
  await expect.poll(() => query(page)).toBe('');
});

test('everything below a row is opened at once, is in the address, and is closed again', async ({
  page,
}) => {
  const path = 'spec.template.spec.containers';
  await page.goto(deployment);
  const deep = item(page, `${path}.lifecycle.postStart.exec.command`);
  await row(page, path).hover();
  const tools = page.getByRole('group', { name: `${path} の操作` });
  await tools.getByRole('button', { name: '下をすべて開く' }).click();
  await expect(deep).toBeVisible();
  await expect(item(page, 'spec.paused')).toBeHidden();
  await expect.poll(() => query(page)).toBe(`?open=${path}`);

  await page.reload();
  await expect(deep).toBeVisible();
  await row(page, path).hover();
  await tools.getByRole('button', { name: '下をすべて閉じる' }).click();
  await expect(deep).toBeHidden();
  await expect.poll(() => query(page)).toBe('');
});

test('a row with nothing to open has no button for it', async ({ page }) => {
  await page.goto(deployment);
  await row(page, 'spec.replicas').hover();
  await expect(page.locator('.row-tools')).toBeVisible();
  await expect(page.locator('.row-tools .below')).toHaveCount(0);
});

test.describe('the filter', () => {
  test('keeps the rows that are named so, with those around them', async ({ page }) => {
    await page.goto(deployment);
    await search(page).fill('livenessP');
    await expect(hits(page)).toHaveText('3 件');
    for (const path of ['spec', 'spec.template.spec.containers.livenessProbe'])
      await expect(row(page, path)).toBeVisible();
    for (const path of ['metadata', 'spec.replicas', 'spec.template.spec.containers.image'])
      await expect(item(page, path)).toBeHidden();
    await expect.poll(() => query(page)).toBe('?filter=livenessP');
  });

  test('takes a path, and words of the texts', async ({ page }) => {
    await page.goto(deployment);
    await search(page).fill('containers[0].resources');
    await expect(row(page, 'spec.template.spec.containers.resources')).toBeVisible();
    await expect(item(page, 'spec.template.spec.resources')).toBeHidden();
    await search(page).fill('HorizontalPodAutoscaler');
    await expect(hits(page)).toHaveText(/^説明の中に/);
    await expect(row(page, 'spec.replicas')).toBeVisible();
    await search(page).fill('no such words');
    await expect(hits(page)).toHaveText('見つかりません');
    await expect(page.locator('.fields > li:visible')).toHaveCount(0);
  });

  test('ends with Esc or its button, and leaves the rows as they were', async ({ page }) => {
    await page.goto(deployment);
    await page.locator('li[id="metadata"] > details > summary').click();
    const before = await visibleRows(page);
    for (const end of [
      () => page.keyboard.press('Escape'),
      () => page.getByRole('button', { name: '消す' }).click(),
    ]) {
      await search(page).fill('limits');
      await expect(item(page, 'metadata')).toBeHidden();
      await end();
      await expect(search(page)).toBeFocused();
      await expect(search(page)).toHaveValue('');
      await expect(hits(page)).toHaveText('');
      expect(await visibleRows(page)).toEqual(before);
      await expect.poll(() => query(page)).toBe('');
    }
  });

  test('waits while a word is being composed', async ({ page }) => {
    await page.goto(deployment);
    await search(page).focus();
    const compose = (type: string, text: string) =>
      search(page).evaluate(
        (input, [type, text]) => {
          if (!(input instanceof HTMLInputElement)) return;
          input.value = text ?? '';
          const event =
            type === 'input'
              ? new InputEvent('input', { bubbles: true, isComposing: true })
              : new CompositionEvent('compositionend', { bubbles: true });
          input.dispatchEvent(event);
        },
        [type, text],
      );
    await search(page).fill('replicas');
    await expect(hits(page)).toHaveText('7 件');
    await compose('input', 'さいきd');
    await page.waitForTimeout(300);
    await expect(hits(page)).toHaveText('7 件');
    await compose('compositionend', '再起動');
    await expect(hits(page)).toHaveText(/^説明の中に/);
  });

  test('is in the address with all else, and a fragment that it would hide is seen', async ({
    page,
  }) => {
    await page.goto(`${deployment}?rows=all&filter=limits#spec.replicas`);
    await expect(search(page)).toHaveValue('limits');
    await expect(all(page)).toHaveAttribute('aria-pressed', 'true');
    await expect(row(page, 'spec.replicas')).toBeInViewport();
    await expect(item(page, 'spec.selector')).toBeHidden();
    await page.evaluate(() => {
      location.hash = '#spec.selector';
    });
    await expect(row(page, 'spec.selector')).toBeInViewport();
    expect(await page.evaluate(() => document.querySelector('li:target')?.id)).toBe(
      'spec.selector',
    );
    expect(query(page)).toBe('?rows=all&filter=limits');
  });

  test('keeps the marked row marked, and going back brings back what was shown', async ({
    page,
  }) => {
    await page.goto(`${deployment}#spec.replicas`);
    await line(page, 'spec.selector').getByRole('link').first().click();
    await search(page).fill('limits');
    await expect.poll(() => query(page)).toBe('?filter=limits');
    expect(await page.evaluate(() => document.querySelector('li:target')?.id)).toBe(
      'spec.selector',
    );
    await page.goBack();
    await expect(item(page, 'metadata')).toBeVisible();
    await expect(search(page)).toHaveValue('');
    expect(page.url()).toContain('deployment/#spec.replicas');
  });

  test('answers at once', async ({ page }) => {
    await page.goto(deployment);
    await search(page).fill('zz');
    await expect(hits(page)).toHaveText('見つかりません');
    const milliseconds = await search(page).evaluate(async (input) => {
      if (!(input instanceof HTMLInputElement)) return Number.POSITIVE_INFINITY;
      const start = performance.now();
      input.value = 'probe';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((done) => setTimeout(done));
      document.body.getBoundingClientRect();
      return performance.now() - start;
    });
    expect(milliseconds).toBeLessThan(150);
    await expect(hits(page)).toHaveText('9 件');
  });
});

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the link of a row leads to the row alone', async ({ page }) => {
    await page.goto(`${deployment}?rows=all&filter=replicas`);
    await row(page, 'spec.replicas').hover();
    await page.locator('.row-tools').getByRole('button', { name: 'リンク' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(`${new URL(page.url()).origin}${deployment}#spec.replicas`);
  });
});

test('nothing moves when the rows come to be shown as the address says', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const _ of list.getEntries()) document.documentElement.dataset.shifted = 'true';
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const address of [
    '?rows=all&filter=probe',
    '?filter=limits#spec.replicas',
    '?open=spec.template',
    '?rows=all#spec.template.spec.volumes.nfs.path',
    '',
  ]) {
    await page.goto(`${deployment}${address}`);
    await expect(page.locator('.fields > li:visible').first()).toBeVisible();
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => document.documentElement.dataset.shifted), address).toBe(
      undefined,
    );
  }
});

test('a page of few open rows has no controls', async ({ page }) => {
  await page.goto('/reference/types/core/v1/containerport/');
  await expect(page.locator('.fields > li')).toHaveCount(5);
  await expect(page.locator('.row-controls')).toHaveCount(0);
});

test('a page whose rows are all open has a filter and no switch', async ({ page }) => {
  await page.goto('/reference/types/core/v1/podspec/');
  await expect(all(page)).toHaveCount(0);
  await search(page).fill('host');
  await expect(item(page, 'hostNetwork')).toBeVisible();
  await expect(item(page, 'containers')).toBeHidden();
});

test('the keyboard reaches the fields by a link of their own', async ({ page }) => {
  await page.goto(deployment);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'フィールドへ移動' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(main(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(all(page)).toHaveAttribute('aria-pressed', 'true');
});

test('links to official texts say of which field', async ({ page }) => {
  await page.goto(deployment);
  await expect(
    item(page, 'metadata').getByRole('link', { name: '公式の説明（metadata）', exact: true }),
  ).toBeVisible();
  await page.locator('li[id="metadata"] > details > summary').click();
  await expect(
    page.getByRole('link', { name: '公式の説明（metadata.uid）', exact: true }),
  ).toBeVisible();
});

test('a deprecated kind and a deprecated type are shown as such', async ({ page }) => {
  for (const path of ['core/v1/endpoints/', 'types/core/v1/gitrepovolumesource/']) {
    await page.goto(`/reference/${path}`);
    await expect(page.locator('h1')).toContainText('非推奨');
  }
  await page.goto(deployment);
  await expect(page.locator('h1')).not.toContainText('非推奨');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the controls are not there, and all else is', async ({ page }) => {
    await page.goto(`${deployment}?rows=all&filter=probe`);
    await expect(page.locator('.row-controls')).toBeHidden();
    await expect(row(page, 'spec.replicas')).toBeVisible();
    await page.locator('li[id="metadata"] > details > summary').click();
    const link = row(page, 'metadata.finalizers').getByRole('link', { name: '公式の説明' });
    await link.click();
    await expect(page).toHaveURL('/reference/types/meta/v1/objectmeta/#finalizers');
  });
});

async function isWithin(inner: Locator, outer: Locator): Promise<boolean> {
  const [a, b] = await Promise.all([inner.boundingBox(), outer.boundingBox()]);
  return Boolean(a && b && a.y >= b.y && a.y + a.height <= b.y + b.height);
}

const visibleRows = (page: Page) =>
  page
    .locator('.fields li[id]')
    .evaluateAll((rows) => rows.filter((row) => row.checkVisibility()).map(({ id }) => id));
