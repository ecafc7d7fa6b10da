import { apiVersionOf } from '../../core/schema/ids.ts';
import type { Resource } from '../../core/schema/types.ts';
import { kindsPart } from '../search/parts.ts';
import type { SiteModel } from '../model.ts';
import { createUrls } from '../urls.ts';

/** What full-text search knows of a kind: its names, its line in Japanese, the author's lead and the official text. */
export function kindRecord(resource: Resource, model: SiteModel): KindRecord {
  const definition = model.schema.definitions.get(resource.definition);
  const lead = model.skeletons.kinds.get(resource.id)?.lead;
  const category = model.categories.find(({ kinds }) =>
    kinds.some((kind) => kind.resource === resource),
  );
  const listed = category?.kinds.find((kind) => kind.resource === resource);
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
    meta: {
      title: `${resource.kind}（${apiVersionOf(resource)}）`,
      crumb: category ? `リファレンス › ${category.title}` : 'リファレンス',
    },
    filters: { part: category ? [kindsPart(category.id)] : [] },
  };
}

interface KindRecord {
  readonly url: string;
  readonly language: string;
  readonly content: string;
  readonly meta: { readonly title: string; readonly crumb: string };
  readonly filters: { part: string[] };
}
