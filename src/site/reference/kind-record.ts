import type { Resource } from '../../core/schema/types.ts';
import type { SiteModel } from '../model.ts';
import { apiVersion, createUrls } from '../urls.ts';

/** What full-text search knows of a kind: its names, its line in Japanese, the author's lead and the official text. */
export function kindRecord(resource: Resource, model: SiteModel): KindRecord {
  const definition = model.schema.definitions.get(resource.definition);
  const lead = model.skeletons.kinds.get(resource.id)?.lead;
  const listed = model.categories
    .flatMap(({ kinds }) => kinds)
    .find((kind) => kind.resource === resource);
  const names = [
    resource.kind,
    resource.plural,
    ...(model.curation.shortNames[resource.plural] ?? []),
  ];
  return {
    // Pagefind puts the site's base in front by itself.
    url: createUrls('/').kind(resource),
    language: 'ja',
    content: [names.join(' '), listed?.summary, lead, definition?.doc].filter(Boolean).join('\n'),
    meta: { title: `${resource.kind}（${apiVersion(resource)}）` },
  };
}

interface KindRecord {
  readonly url: string;
  readonly language: string;
  readonly content: string;
  readonly meta: { readonly title: string };
}
