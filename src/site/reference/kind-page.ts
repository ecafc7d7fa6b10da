import { explainCommand } from '../../core/reference/address/explain-command.ts';
import { kindAliases } from '../../core/reference/address/page-aliases.ts';
import { arrangeRows, type Row } from '../../core/reference/arrange-rows.ts';
import { expandFields } from '../../core/reference/expand.ts';
import { authorWords } from '../../core/reference/read-skeletons.ts';
import { apiVersionOf } from '../../core/schema/ids.ts';
import type { Resource } from '../../core/schema/types.ts';
import { officialHtml } from '../../core/text/official-html.ts';
import { kindMap } from '../diagram/kind-map.ts';
import { describeKind } from './descriptions.ts';
import { drawPageSkeleton } from './page-skeleton.ts';
import { renderRowNotes } from './render-row-notes.ts';
import { rowViews, type RowView } from './row-view.ts';
import type { Category, SiteModel } from '../model.ts';
import type { PageSource } from '../page-source.ts';

/** Everything that the page of a kind shows. */
export function kindPage(resource: Resource, model: SiteModel): KindPage {
  const definition = model.schema.definitions.get(resource.definition);
  const skeleton = model.skeletons.kinds.get(resource.id);
  const { category, summary } = kindSummary(resource, model);
  const rows = kindRows(resource, model);
  const fieldCount = rows.reduce((sum, row) => sum + 1 + row.descendants, 0);
  return {
    resource,
    apiVersion: apiVersionOf(resource),
    explainCommand: explainCommand(
      resource.kind.toLowerCase(),
      '',
      isPreferred(resource, model) ? undefined : apiVersionOf(resource),
    ),
    category,
    summary,
    shortNames: model.curation.shortNames[resource.plural] ?? [],
    lead: skeleton?.lead && model.noteRenderer([resource.kind])(skeleton.lead),
    deprecated: definition?.deprecated ?? false,
    official: definition?.doc ? officialHtml(definition.doc) : undefined,
    sketched: !skeleton?.written,
    skeleton: skeleton && drawPageSkeleton(skeleton, model),
    typeMap: kindMap(resource, model),
    rows: rowViews(rows, {
      schema: model.schema,
      urls: model.urls,
      renderNote: renderRowNotes(model, [resource.kind]),
      brief: true,
      mentions: model.mentions.get(resource.id) ?? new Map(),
    }),
    fieldCount,
    description: describeKind({
      title: `${resource.kind}（${apiVersionOf(resource)}）`,
      summary,
      fields: fieldCount,
      written: skeleton?.written === true,
    }),
    aliases: kindAliases(resource, model.schema, model.aliases),
    source: skeleton?.written ? model.pageSource(skeleton.file) : undefined,
    otherVersions: model.index
      .resourcesOfKind(resource.kind)
      .filter((other) => other.id !== resource.id),
  };
}

/** Of all versions and groups that serve the kind, kubectl would choose this one. */
export function isPreferred(resource: Resource, { index }: SiteModel): boolean {
  return index.resourcesOfKind(resource.kind)[0] === resource;
}

/** Returns the category that lists a kind, and its one line there. */
export function kindSummary({ id }: Resource, { categories }: SiteModel): KindSummary {
  const category = categories.find(({ kinds }) => kinds.some(({ resource }) => resource.id === id));
  return { category, summary: category?.kinds.find(({ resource }) => resource.id === id)?.summary };
}

/** Returns the rows of a kind, arranged as its page shows them. */
export function kindRows(resource: Resource, model: SiteModel): Row[] {
  const skeleton = model.skeletons.kinds.get(resource.id);
  return arrangeRows(
    expandFields(model.schema, resource.definition),
    authorWords(skeleton, model.skeletons),
  );
}

interface KindSummary {
  readonly category: Category | undefined;
  readonly summary: string | undefined;
}

export interface KindPage {
  readonly resource: Resource;
  readonly apiVersion: string;
  readonly category: { readonly id: string; readonly title: string } | undefined;
  /** The line that shows the kind at the terminal. */
  readonly explainCommand: string;
  readonly deprecated: boolean;
  readonly summary: string | undefined;
  readonly shortNames: readonly string[];
  /** HTML, as `official` and `skeleton`. */
  readonly lead: string | undefined;
  readonly official: string | undefined;
  /** Nobody wrote a skeleton; the one shown comes from the schema. */
  readonly sketched: boolean;
  readonly skeleton: string | undefined;
  /** A picture of the kind's types, as HTML. */
  readonly typeMap: string | undefined;
  readonly rows: readonly RowView[];
  readonly fieldCount: number;
  /** For search engines and link cards. */
  readonly description: string;
  /** Former ids of fields, each with the present one. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Of the skeleton that an author wrote. */
  readonly source: PageSource | undefined;
  readonly otherVersions: readonly Resource[];
}
