import type { APIRoute } from 'astro';
import type { SitePage } from '../client/suggest-pages.ts';
import { apiVersionOf } from '../core/schema/ids.ts';
import { siteModel } from '../site/model.ts';
import { noteSections } from '../site/notes.ts';

/** Every kind, type and note with its address, for the page that is shown when an address does not exist. */
export const GET: APIRoute = async () => {
  const { schema, urls } = siteModel();
  const notes = (await noteSections()).flatMap((section) => section.notes);
  const pages: SitePage[] = [
    ...[...schema.resources.values()].map((resource) => ({
      t: 'kind' as const,
      href: urls.kind(resource),
      title: resource.kind,
      apiVersion: apiVersionOf(resource),
    })),
    ...notes.map(({ id, title }) => ({ t: 'note' as const, href: urls.note(id), title })),
    ...[...schema.definitions.values()].map((definition) => ({
      t: 'type' as const,
      href: urls.type(definition),
      title: definition.name,
      apiVersion: apiVersionOf(definition),
    })),
  ];
  return Response.json(pages);
};
