import { typeAliases } from '../../core/reference/address/page-aliases.ts';
import { arrangeRows, type Row } from '../../core/reference/arrange-rows.ts';
import { expandFields } from '../../core/reference/expand.ts';
import { authorWords } from '../../core/reference/read-skeletons.ts';
import { apiVersionOf } from '../../core/schema/ids.ts';
import type { Definition, DefinitionId, Resource } from '../../core/schema/types.ts';
import { officialHtml } from '../../core/text/official-html.ts';
import type { SiteModel } from '../model.ts';
import type { PageSource } from '../page-source.ts';
import { describeType } from './descriptions.ts';
import { drawPageSkeleton } from './page-skeleton.ts';
import { renderRowNotes } from './render-row-notes.ts';
import { rowViews, type RowView } from './row-view.ts';

/** Everything that the page of a type shows. */
export function typePage(definition: Definition, model: SiteModel): TypePage {
  const skeleton = model.skeletons.types.get(definition.id);
  const rows = typeRows(definition, model);
  return {
    definition,
    apiVersion: apiVersionOf(definition),
    lead: skeleton?.lead && model.noteRenderer([])(skeleton.lead),
    official: definition.doc ? officialHtml(definition.doc) : undefined,
    skeleton: skeleton?.written ? drawPageSkeleton(skeleton, model) : undefined,
    rows: rowViews(rows, {
      schema: model.schema,
      urls: model.urls,
      renderNote: renderRowNotes(model, []),
      brief: false,
      mentions: model.mentions.get(definition.id) ?? new Map(),
    }),
    resource: [...model.schema.resources.values()].find(
      (resource) => resource.definition === definition.id,
    ),
    aliases: typeAliases(definition, model.aliases),
    source: skeleton?.written ? model.pageSource(skeleton.file) : undefined,
    description: describeType({
      title: `${definition.name}（${apiVersionOf(definition)}）`,
      lead: skeleton?.lead,
      fields: rows.length,
      places: model.usedBy.get(definition.id)?.length ?? 0,
    }),
    usedBy: usesOf(definition.id, model),
  };
}

/** Returns the fields of a type, one level, arranged as its page shows them. */
export function typeRows(definition: Definition, model: SiteModel): Row[] {
  const skeleton = model.skeletons.types.get(definition.id);
  const fields = expandFields(model.schema, definition.id).map((node) =>
    node.target === undefined ? node : { ...node, children: [] },
  );
  return arrangeRows(fields, authorWords(skeleton, model.skeletons));
}

/** The kinds in the order of the site, each with its paths in the order of its page. */
export function usesOf(id: DefinitionId, model: SiteModel): Use[] {
  const uses = Map.groupBy(model.usedBy.get(id) ?? [], ({ resource }) => resource);
  const order = model.categories.flatMap(({ kinds }) => kinds.map(({ resource }) => resource));
  return order.flatMap((resource) => {
    const found = uses.get(resource.id);
    return found ? [{ resource, paths: found.map(({ path }) => path) }] : [];
  });
}

export interface TypePage {
  readonly definition: Definition;
  readonly apiVersion: string;
  /** HTML, as `official` and `skeleton`. */
  readonly lead: string | undefined;
  readonly official: string | undefined;
  readonly skeleton: string | undefined;
  readonly rows: readonly RowView[];
  /** The kind that the type is the whole manifest of. */
  readonly resource: Resource | undefined;
  /** Former ids of fields, each with the present one. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Of the skeleton that an author wrote. */
  readonly source: PageSource | undefined;
  /** For search engines and link cards. */
  readonly description: string;
  readonly usedBy: readonly Use[];
}

export interface Use {
  readonly resource: Resource;
  readonly paths: readonly string[];
}
