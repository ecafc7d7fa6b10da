import { expect, type Page, test } from '@playwright/test';

const deployment = '/reference/apps/v1/deployment/';
const limits = 'spec.template.spec.containers.resources.limits';
const deep = 'spec.template.spec.initContainers.securityContext.capabilities.drop';

/** The row of a field is in view, stands in opened parts only, and looks other than the row before it. */
async function expectMarked(page: Page, id: string) {
  const row = page.locator(`li[id="${id}"] > .row`);
  await expect(row).toBeInViewport();
  const state = await row.evaluate((element) => ({
    target: element.matches(':target > .row'),
    marked: getComputedStyle(element).backgroundImage !== 'none',
    closed: [...document.querySelectorAll('details:not([open])')].some((one) =>
      one.contains(element),
    ),
  }));
  expect(state).toEqual({ target: true, marked: true, closed: false });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('a link to a field of the skeleton shows it marked', async ({ page }) => {
      await page.goto(`${deployment}#${limits}`);
      await expectMarked(page, limits);
      const other = page.locator('li[id="spec.replicas"] > .row');
      expect(await other.evaluate((row) => getComputedStyle(row).backgroundImage)).toBe('none');
    });

    test('a link to a closed field opens all that it stands in', async ({ page }) => {
      await page.goto(`${deployment}#${deep}`);
      await expectMarked(page, deep);
    });

    test('a link on the page goes on to another field', async ({ page }) => {
      await page.goto(`${deployment}#${deep}`);
      await page.locator('.sheet a', { hasText: 'replicas' }).first().click();
      await expectMarked(page, 'spec.replicas');
    });

    test('a field of a type has an address on the page of the type', async ({ page }) => {
      await page.goto('/reference/types/core/v1/podspec/#containers');
      await expectMarked(page, 'containers');
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a short address leads to the page of the kind', async ({ page }) => {
    await page.goto('/reference/deploy/');
    await page.waitForURL(`**${deployment}`);
  });
});

for (const [written, id] of [
  ['Spec.Template.Spec.Containers[0].resources.limits', limits],
  ['.spec.replicas', 'spec.replicas'],
  ['{.spec.template.spec.containers[*].resources.limits}', limits],
  ['deploy.spec.replicas', 'spec.replicas'],
  ['deployments.spec.replicas', 'spec.replicas'],
  ['spec/template/spec/containers/0/resources/limits', limits],
  ['metadata.labels.app', 'metadata.labels'],
]) {
  test(`the spelling ${written} leads to the field`, async ({ page }) => {
    await page.goto(`${deployment}#${written}`);
    await expectMarked(page, id ?? '');
    expect(new URL(page.url()).hash).toBe(`#${id}`);
  });
}

test('a field that is not there leads to the nearest one above it, and the page says so', async ({
  page,
}) => {
  await page.goto(`${deployment}#spec.template.spec.containers.imagePullPolic`);
  await expectMarked(page, 'spec.template.spec.containers');
  await expect(page.getByRole('status').first()).toContainText('imagePullPolic');
  await expect(page.getByRole('status').first().getByRole('link')).toHaveCount(1);
});

test('a fragment that means nothing leaves the page as it is', async ({ page }) => {
  await page.goto(`${deployment}#完全に別のもの`);
  await expect(page.locator('h1')).toBeInViewport();
});

test('going back returns to the field before', async ({ page }) => {
  await page.goto(`${deployment}#spec.replicas`);
  await page.evaluate((id) => location.assign(`#${id}`), limits);
  await expectMarked(page, limits);
  await page.goBack();
  await expectMarked(page, 'spec.replicas');
});

test('a short address keeps the fragment', async ({ page }) => {
  for (const name of ['deployment', 'deployments', 'deploy']) {
    await page.goto(`/reference/${name}/#spec.replicas`);
    await page.waitForURL(`**${deployment}#spec.replicas`);
    await expectMarked(page, 'spec.replicas');
  }
});

test('the finder takes any path that kubectl explain takes, as fragment, query or typed', async ({
  page,
}) => {
  await page.goto('/explain/#pods.spec.containers');
  await page.waitForURL('**/reference/core/v1/pod/#spec.containers');
  await page.goto('/explain/?path=kubectl+explain+deploy.spec.strategy.type');
  await page.waitForURL(`**${deployment}#spec.strategy.type`);
  await page.goto('/');
  await page.getByLabel('フィールドのパス').fill('HPA.spec.minReplicas');
  await page.getByLabel('フィールドのパス').press('Enter');
  await page.waitForURL('**/reference/autoscaling/v2/horizontalpodautoscaler/#spec.minReplicas');
});

test('the finder says what it does not know and offers what is near', async ({ page }) => {
  await page.goto('/explain/#deploymnt.spec');
  await expect(page.getByRole('status')).toContainText('deploymnt');
  await expect(page.getByRole('status').getByRole('link').first()).toHaveAttribute(
    'href',
    /deployment/,
  );
  expect(new URL(page.url()).pathname).toBe('/explain/');
});

test('a missing page offers the kind that its address may have meant', async ({ page }) => {
  await page.goto('/reference/apps/v1/Deployments/#spec.replicas');
  await expect(page.locator('h1')).toHaveText('ページが見つかりません');
  await expect(page.getByRole('status').getByRole('link').first()).toHaveAttribute(
    'href',
    new RegExp(deployment),
  );
});
