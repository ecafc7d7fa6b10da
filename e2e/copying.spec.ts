import { expect, test } from '@playwright/test';
import { load } from 'js-yaml';

const deployment = '/reference/apps/v1/deployment/';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = () => navigator.clipboard.readText();

test('a row under the mouse offers its link, its explain command and its path', async ({
  page,
}) => {
  await page.goto(deployment);
  await page.locator('li[id="spec.replicas"] > .row').hover();
  const tools = page.locator('.row-tools');

  await tools.getByRole('button', { name: 'リンク' }).click();
  expect(await page.evaluate(clipboard)).toBe(
    `${new URL(page.url()).origin}${deployment}#spec.replicas`,
  );
  await tools.getByRole('button', { name: 'explain' }).click();
  expect(await page.evaluate(clipboard)).toBe('kubectl explain deployment.spec.replicas');
  await tools.getByRole('button', { name: 'パス' }).click();
  expect(await page.evaluate(clipboard)).toBe('spec.replicas');
});

test('from the name of a row the keyboard reaches its buttons', async ({ page }) => {
  await page.goto(deployment);
  await page.locator('li[id="spec.replicas"] .name').focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('li[id="spec.replicas"] .row-tools button').first()).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(clipboard)).toContain('#spec.replicas');
  await expect(page.getByText('コピーしました', { exact: false }).first()).toBeAttached();
});

test('a version that kubectl would not choose is named in the explain command', async ({
  page,
}) => {
  await page.goto('/reference/autoscaling/v1/horizontalpodautoscaler/');
  await page.locator('li[id="spec.minReplicas"] > .row').hover();
  await page.locator('.row-tools').getByRole('button', { name: 'explain' }).click();
  expect(await page.evaluate(clipboard)).toBe(
    'kubectl explain horizontalpodautoscaler.spec.minReplicas --api-version=autoscaling/v1',
  );
});

test('a skeleton is copied as YAML without its annotations', async ({ page }) => {
  await page.goto(deployment);
  await page.locator('.sheet').getByRole('button', { name: 'コピー' }).click();
  const text = await page.evaluate(clipboard);
  expect(text).not.toContain('//');
  expect(load(text)).toMatchObject({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    spec: { replicas: 3, template: { spec: { containers: [{ name: 'web' }] } } },
  });
});

test('a manifest in a note is copied as YAML, and any other code as it stands', async ({
  page,
}) => {
  await page.goto('/notes/deployment-and-service/');
  const copy = async (text: string) => {
    await page.evaluate(() => navigator.clipboard.writeText(''));
    const figure = page.locator('figure.code', { hasText: text }).first();
    await figure.getByRole('button', { name: 'コピー' }).click();
    await expect.poll(() => page.evaluate(clipboard)).not.toBe('');
    return page.evaluate(clipboard);
  };
  expect(load(await copy('ServicePort'))).toMatchObject({
    kind: 'Service',
    spec: { ports: [{ port: 80, targetPort: 'http' }] },
  });
  expect(await copy('kubectl rollout undo')).toContain('# ');
});

test('the row that the address names has its buttons untouched, and its link leads back', async ({
  page,
}) => {
  const id = 'spec.template.spec.containers.resources.limits';
  await page.goto(`${deployment}#${id}`);
  const tools = page.getByRole('group', { name: `${id} の操作` });
  await tools.getByRole('button', { name: 'リンク' }).click();
  await expect(page.locator('#announcements')).toHaveText('リンクをコピーしました');
  const link = await page.evaluate(clipboard);
  await page.goto('/');
  await page.goto(link);
  await expect(page.locator(`li[id="${id}"] > .row`)).toBeInViewport();
});

test('the fields of a type have links and paths, and no explain command', async ({ page }) => {
  await page.goto('/reference/types/core/v1/container/#image');
  await expect(page.locator('li[id="image"] .row-tools button')).toHaveText(['リンク', 'パス']);
});
