import { describe, expect, it, test } from 'vitest';
import { readMissingPage } from './missing-page.ts';
import { nearestPages } from './nearest-pages.ts';
import { isWord, pageLabel, pagesOf, withPath } from './resource-words.ts';

const pod = '/docs/reference/core/v1/pod/';
const deployment = '/docs/reference/apps/v1/deployment/';
const event = '/docs/reference/core/v1/event/';
const newEvent = '/docs/reference/events.k8s.io/v1/event/';
const words = {
  pods: [pod],
  pod: [pod],
  po: [pod],
  deployments: [deployment],
  deployment: [deployment],
  'deployments.apps': [deployment],
  events: [event, newEvent],
};

test('only the listed words name a resource', () => {
  expect(isWord(words, 'po')).toBe(true);
  expect(isWord(words, 'constructor')).toBe(false);
});

describe('pagesOf', () => {
  it('gives the preferred kind first', () => {
    expect(pagesOf({ word: 'events', path: '' }, words)).toEqual({
      pages: [event, newEvent],
      served: true,
    });
  });

  it('keeps to the group and version that were named', () => {
    const request = { word: 'events', path: '', group: 'events.k8s.io', version: 'v1' };
    expect(pagesOf(request, words)).toEqual({ pages: [newEvent], served: true });
    expect(pagesOf({ ...request, group: '' }, words)).toEqual({ pages: [event], served: true });
  });

  it('gives all when the named version is not served', () => {
    expect(pagesOf({ word: 'deployments', path: '', version: 'v1beta1' }, words)).toEqual({
      pages: [deployment],
      served: false,
    });
  });

  it('gives none for an unknown word', () => {
    expect(pagesOf({ word: 'constructor', path: '' }, words)).toEqual({ pages: [], served: false });
  });
});

test('a path is the fragment of its page', () => {
  expect(withPath(pod, 'spec.nodes.*')).toBe(`${pod}#spec.nodes.*`);
  expect(withPath(pod, 'spec.名')).toBe(`${pod}#spec.%E5%90%8D`);
  expect(withPath(pod, '')).toBe(pod);
});

test('a page is named by the end of its address', () => {
  expect(pageLabel(newEvent)).toBe('events.k8s.io/v1/event');
});

test('the nearest words lead to pages, each once', () => {
  expect(nearestPages('deploymnts', words)).toEqual([deployment]);
  expect(nearestPages('gateway', words)).toEqual([]);
});

describe('readMissingPage', () => {
  test.each([
    ['reference/deployments/', [deployment], ''],
    ['reference/apps/v1/Deployment', [deployment], ''],
    ['reference/apps/v1/deployments/index.html', [deployment], 'index.html'],
    ['reference/v1/Deployment/', [deployment], ''],
    ['reference/apps/deployment/', [deployment], ''],
    ['reference/apps/v1beta2/deployment/', [deployment], ''],
    ['reference/core/v1/pods/spec/containers/', [pod], 'spec.containers'],
    ['explain/po.spec', [pod], 'spec'],
    ['deployment', [deployment], ''],
    ['reference/gateway/', [], ''],
  ])('%s', (address, pages, path) => {
    expect(readMissingPage(address, words)).toMatchObject({ pages, path });
  });

  test.each(['notes/pods-and-more/', '', 'reference/'])('"%s" is not about a kind', (address) => {
    expect(readMissingPage(address, words)).toBeUndefined();
  });
});
