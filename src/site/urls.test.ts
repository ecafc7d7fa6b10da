import { expect, test } from 'vitest';
import { createUrls, tagSlug } from './urls.ts';

const deployment = { group: 'apps', version: 'v1', kind: 'Deployment' };
const podSpec = { group: '', version: 'v1', name: 'PodSpec' };

test('pages of kinds and types have lower-case addresses with the group, core being spelled out', () => {
  const urls = createUrls('/');
  expect(urls.kind(deployment)).toBe('/reference/apps/v1/deployment/');
  expect(urls.type(podSpec)).toBe('/reference/types/core/v1/podspec/');
});

test('JSON twins stand beside the pages', () => {
  const urls = createUrls('/');
  expect(urls.kindTwin(deployment)).toBe('/reference/apps/v1/deployment.json');
  expect(urls.typeTwin(podSpec)).toBe('/reference/types/core/v1/podspec.json');
});

test('every address stands under the base, with or without its last slash', () => {
  for (const base of ['/docs', '/docs/']) {
    const urls = createUrls(base);
    expect(urls.home).toBe('/docs/');
    expect(urls.note('pod')).toBe('/docs/notes/pod/');
    expect(urls.asset('favicon.svg')).toBe('/docs/favicon.svg');
  }
});

test('spellings of a tag that differ in width, case and spaces share an address', () => {
  expect(tagSlug('Rolling  Update')).toBe('rolling-update');
  expect(tagSlug('Ｋ８ｓ')).toBe('k8s');
  expect(createUrls('/').tag('入門')).toBe('/tags/%E5%85%A5%E9%96%80/');
});
