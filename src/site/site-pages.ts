import type { SitePage } from '../client/suggest-pages.ts';
import { apiVersionOf } from '../core/schema/ids.ts';
import type { SiteModel } from './model.ts';
import type { NoteSection } from './navigation.ts';

/** Every kind, type and note with its address, for the page that is shown when an address does not exist. */
export function sitePages(
  { schema, urls }: SiteModel,
  sections: readonly NoteSection[],
): SitePage[] {
  return [
    ...[...schema.resources.values()].map((resource) => ({
      t: 'kind' as const,
      href: urls.kind(resource),
      title: resource.kind,
      apiVersion: apiVersionOf(resource),
    })),
    ...sections
      .flatMap(({ notes }) => notes)
      .map(({ id, title }) => ({ t: 'note' as const, href: urls.note(id), title })),
    ...[...schema.definitions.values()].map((definition) => ({
      t: 'type' as const,
      href: urls.type(definition),
      title: definition.name,
      apiVersion: apiVersionOf(definition),
    })),
  ];
}
