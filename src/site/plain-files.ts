import { resourceNames } from '../core/reference/address/resource-names.ts';
import { noteCards } from './note-cards.ts';
import type { SiteModel } from './model.ts';
import { groupNotes, listedNote } from './navigation.ts';
import { kindTwin, typeTwin } from './reference/twins.ts';
import { shortAddresses } from './reference/short-addresses.ts';
import { shortAddressPage } from './reference/short-address-page.ts';
import { searchFiles } from './search/search-files.ts';
import { sitePages } from './site-pages.ts';
import { createUrls } from './urls.ts';

/**
 * Returns the files that need nothing of Astro, by their addresses below the base of the site: the JSON that scripts and
 * other programs read, and the pages of the short addresses. The text of a file is made when it is asked for.
 */
export function plainFiles(model: SiteModel): ReadonlyMap<string, () => string> {
  return new Map([
    ...[...jsonFiles(model)].map(
      ([address, content]) => [address, () => JSON.stringify(content())] as const,
    ),
    ...[...shortAddresses(model)].map(
      ([name, resource]) =>
        [
          `${urls.kinds}${name}/index.html`,
          () => shortAddressPage(resource.kind, model.urls.kind(resource)),
        ] as const,
    ),
  ]);
}

function jsonFiles(model: SiteModel): Map<string, () => unknown> {
  const { schema, index, curation, notes } = model;
  const sections = groupNotes(notes.map(listedNote), curation.sections);
  return new Map<string, () => unknown>([
    ...[...schema.resources.values()].map(
      (resource) => [urls.kindTwin(resource), () => kindTwin(resource, model)] as const,
    ),
    ...[...schema.definitions.values()].map(
      (definition) => [urls.typeTwin(definition), () => typeTwin(definition, model)] as const,
    ),
    ...notes.map(
      ({ id, source, data }) =>
        [urls.noteFields(id), () => noteCards({ source, kinds: data.kinds }, model)] as const,
    ),
    ...[...searchFiles(model)].map(
      ([name, content]) => [`${urls.search}${name}.json`, () => content] as const,
    ),
    [urls.asset('pages.json'), () => sitePages(model, sections)],
    [
      urls.asset('explain.json'),
      // For every word that kubectl takes for a resource, the addresses of its pages, the preferred one first.
      () => {
        const names = [...resourceNames(index, curation.shortNames)];
        return Object.fromEntries(
          names.map(([name, resources]) => [name, resources.map(model.urls.kind)]),
        );
      },
    ],
  ]);
}

/** Files lie in the built folder as under the root of a site, whatever base it is served below. */
const urls = createUrls('/');
