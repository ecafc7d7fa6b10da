import { expect, test } from 'vitest';
import { openSearchDescription } from './open-search-description.ts';

test('a description names the search page of its site', () => {
  const xml = openSearchDescription(new URL('https://example.org/docs/search/'));
  expect(xml).toContain('template="https://example.org/docs/search/?q={searchTerms}"');
  expect(xml).toContain('template="https://example.org/docs/search/opensearch.xml"');
  expect(xml).toContain('https://example.org/docs/favicon.svg');
});
