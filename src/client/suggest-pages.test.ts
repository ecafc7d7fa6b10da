import { expect, test } from 'vitest';
import { type SitePage, suggestedHref, suggestPages } from './suggest-pages.ts';

const deployment: SitePage = {
  t: 'kind',
  href: '/docs/reference/apps/v1/deployment/',
  title: 'Deployment',
  apiVersion: 'apps/v1',
};
const podSpec: SitePage = {
  t: 'type',
  href: '/docs/reference/types/core/v1/podspec/',
  title: 'PodSpec',
  apiVersion: 'v1',
};
const deploymentType: SitePage = {
  t: 'type',
  href: '/docs/reference/types/apps/v1/deployment/',
  title: 'Deployment',
  apiVersion: 'apps/v1',
};
const rollout: SitePage = {
  t: 'note',
  href: '/docs/notes/deployment-rollout/',
  title: 'Deployment の入れ替え',
};
const both: SitePage = { t: 'note', href: '/docs/notes/jobs-and-crons/', title: 'Job と CronJob' };
const pages = [both, deployment, rollout, podSpec, deploymentType];
const words = {
  deployment: [deployment.href],
  deployments: [deployment.href],
  deploy: [deployment.href],
};

test.each([
  ['reference/apps/v1/Deployments/', [deployment]],
  ['reference/apps/v1/deploymnt/', [deployment, deploymentType]],
  ['reference/deploys/', [deployment]],
  ['reference/types/core/v1/PodSpec/', [podSpec]],
  ['reference/core/v1/podspec/', [podSpec]],
  ['reference/types/podspecs/', [podSpec]],
  ['reference/types/apps/v1beta1/deployment/', [deploymentType, deployment]],
  ['notes/Deployment-Rollout.html', [rollout]],
  ['deployment-rollout/', [rollout]],
  ['notes/rollout-of-a-deployment/', [rollout]],
  ['notes/deployment-rolluot/index.html', [rollout]],
  ['notes/pod-and-gateway/', []],
  ['no-such-page/', []],
  ['', []],
])('%s', (address, expected) => {
  expect(suggestPages(address, words, pages).map(({ page }) => page)).toEqual(expected);
});

test('the field that was asked for is kept, from the path or from the fragment', () => {
  const [inPath] = suggestPages('reference/apps/v1/deployments/spec/replicas', words, pages);
  expect(inPath && suggestedHref(inPath, '')).toBe(`${deployment.href}#spec.replicas`);
  const [inFragment] = suggestPages('reference/deployments/', words, pages);
  expect(inFragment && suggestedHref(inFragment, '#spec')).toBe(`${deployment.href}#spec`);
});
