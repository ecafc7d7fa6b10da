import { expect, test } from '@playwright/test';

const deployment = '/reference/apps/v1/deployment/';

test('home leads to the parts of the site and to the kinds that are used most', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.locator('h1')).toHaveCount(1);
  for (const kind of ['Pod', 'Deployment', 'Service', 'ConfigMap', 'Namespace'])
    await expect(page.locator(`main a[href^="/reference/"]:text-is("${kind}")`)).toBeVisible();
});

test('the index shows every kind once, in five categories', async ({ page }) => {
  await page.goto('/reference/');
  await expect(page.locator('main h2')).toHaveText([
    'Workloads',
    'Discovery & LB',
    'Config & Storage',
    'Cluster',
    'Metadata',
  ]);
  const links = page.locator('main .cards a');
  await expect(links).toHaveCount(95);
  expect(
    new Set(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).size,
  ).toBe(95);
});

test('the index of types names all of them', async ({ page }) => {
  await page.goto('/reference/types/');
  await expect(page.locator('main .columns a')).toHaveCount(769);
});

test('the page of a kind says what the kind is', async ({ page }) => {
  await page.goto(deployment);
  await expect(page.locator('h1')).toContainText('Deployment');
  const facts = page.locator('.facts');
  for (const fact of [
    'Namespaced',
    'deployments',
    'deploy',
    'scale, status',
    'kubectl explain deployment',
  ])
    await expect(facts).toContainText(fact);
  await expect(page.locator('.lead')).toContainText('Pod');
  await expect(page.locator('main > .off')).toHaveText(
    'Deployment enables declarative updates for Pods and ReplicaSets.',
  );
});

test('every key of the skeleton leads to its row and every type to its page', async ({ page }) => {
  await page.goto(deployment);
  const keys = page.locator('.sheet a[href^="#"]');
  expect(await keys.count()).toBeGreaterThan(25);
  const ids = await keys.evaluateAll((all) =>
    all.map((key) => key.getAttribute('href')?.slice(1) ?? ''),
  );
  const missing = await page.evaluate(
    (all) => all.filter((id) => !document.getElementById(id)),
    ids,
  );
  expect(missing).toEqual([]);
  await page.locator('.sheet a.t', { hasText: 'DeploymentSpec' }).click();
  await expect(page.locator('h1')).toContainText('DeploymentSpec');
});

test('the fields of the skeleton are shown, all others are closed until they are opened', async ({
  page,
}) => {
  await page.goto(deployment);
  await expect(page.locator('[id="spec.replicas"] .say')).toBeVisible();
  await expect(page.locator('[id="spec.replicas"] .off')).toContainText('Number of desired pods');
  const closed = page.locator('[id="spec.paused"]');
  await expect(closed).toBeHidden();
  await page.locator('li[id="spec"] > details > summary').click();
  await expect(closed).toBeVisible();
  await expect(closed.locator('.name')).toHaveAttribute('href', '#spec.paused');
});

test('a row tells what is known of the field', async ({ page }) => {
  await page.goto(`${deployment}#spec.strategy.type`);
  const row = (id: string) => page.locator(`li[id="${id}"] > .row`);
  await expect(row('spec.strategy.type').locator('.enum code')).toHaveText([
    'Recreate',
    'RollingUpdate',
  ]);
  await expect(row('spec.selector')).toContainText('必須');
  await expect(row('spec.replicas')).toContainText('既定 1');
  await expect(row('spec.template').locator('.ty a')).toHaveAttribute(
    'href',
    '/reference/types/core/v1/podtemplatespec/',
  );
});

test('the rest of a long official text comes in its place when it is asked for', async ({
  page,
}) => {
  const id = 'spec.template.spec.initContainers.args';
  await page.goto(`${deployment}#${id}`);
  const row = page.locator(`li[id="${id}"] > .row`);
  await expect(row.locator('.off')).not.toContainText('Cannot be updated');
  await row.locator('a.full').click();
  await expect(row.locator('.off')).toContainText('Cannot be updated');
  expect(new URL(page.url()).pathname).toBe(deployment);
});

test('a kind without an author still has a skeleton and all its fields', async ({ page }) => {
  await page.goto('/reference/storage.k8s.io/v1/csinode/');
  await expect(page.locator('.sheet')).toContainText('スキーマから作成');
  await expect(page.locator('.sheet a', { hasText: 'drivers' })).toHaveAttribute(
    'href',
    '#spec.drivers',
  );
  await expect(page.locator('.fields li[id]')).toHaveCount(38);
});

test('the page of a type shows its fields and every place where it is used', async ({ page }) => {
  await page.goto('/reference/types/core/v1/containerport/');
  await expect(page.locator('.fields > li')).toHaveCount(5);
  const uses = page.locator('.uses');
  await uses
    .locator('a[href="/reference/apps/v1/deployment/#spec.template.spec.containers.ports"]')
    .click();
  await expect(page.locator('[id="spec.template.spec.containers.ports"] > .row')).toBeInViewport();
});

test('the manifests and the code of a note lead to the fields', async ({ page }) => {
  await page.goto('/notes/deployment-and-service/');
  await expect(page.locator('figure.sheet a', { hasText: 'replicas' }).first()).toHaveAttribute(
    'href',
    `${deployment}#spec.replicas`,
  );
  await page.locator('.prose a', { hasText: 'Service.spec.selector' }).first().click();
  await expect(page.locator('li[id="spec.selector"] > .row')).toBeInViewport();
  await expect(page.locator('li[id="spec.selector"] .mentions')).toContainText(
    'Deployment と Service',
  );
});

test('a note in MDX names fields and shows skeletons', async ({ page }) => {
  await page.goto('/notes/fields-by-component/');
  await expect(page.locator('.prose a', { hasText: 'Service.spec.externalIPs' })).toHaveAttribute(
    'href',
    '/reference/core/v1/service/#spec.externalIPs',
  );
  await expect(page.locator('figure.sheet', { hasText: 'Deployment の骨格' })).toContainText(
    'DeploymentSpec',
  );
});

test('emphasis beside Japanese brackets is emphasis', async ({ page }) => {
  await page.goto('/notes/fields-by-component/');
  await expect(page.locator('.prose strong', { hasText: '「型」' })).toBeVisible();
  await expect(page.locator('.prose')).not.toContainText('**');
});

test('the contents of a note lead to its headings, which have Japanese ids', async ({ page }) => {
  await page.goto('/notes/deployment-and-service/');
  const link = page.locator('.toc').getByRole('link', { name: 'つまずきやすい点' });
  await link.click();
  await expect(page.getByRole('heading', { name: 'つまずきやすい点' })).toBeInViewport();
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#つまずきやすい点');
  await expect(link).toHaveAttribute('aria-current', /.+/);
});

test('a heading has a link to itself beside it, which says of what and is kept out of the search', async ({
  page,
}) => {
  await page.goto('/notes/deployment-and-service/');
  const link = page.getByRole('link', { name: '「つまずきやすい点」へのリンク' });
  await expect(link).toHaveAttribute('href', '#つまずきやすい点');
  await expect(link).toHaveAttribute('data-pagefind-ignore', /.*/);
  // Its sign is no part of the heading's own text.
  await expect(page.locator('h2', { hasText: 'つまずきやすい点' })).toHaveText('つまずきやすい点');
});

test('tags gather notes', async ({ page }) => {
  await page.goto('/notes/service/');
  await page.getByRole('link', { name: '#ネットワーク' }).click();
  await expect(page.locator('h1')).toHaveText('ネットワーク');
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Service', exact: true }),
  ).toBeVisible();
});

test('previous and next lead through the notes in the order of the sections', async ({ page }) => {
  await page.goto('/notes/');
  const first = page.locator('main .cards a').first();
  const titles = await page.locator('main .cards a').allTextContents();
  await first.click();
  await page.locator('a[rel="next"]').click();
  await expect(page.locator('h1')).toHaveText(titles[1] ?? '');
  await page.locator('a[rel="prev"]').click();
  await expect(page.locator('h1')).toHaveText(titles[0] ?? '');
});
