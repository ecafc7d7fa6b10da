import type { Row, RowNote } from '../../core/reference/arrange-rows.ts';
import { typeParts } from '../../core/schema/type-label.ts';
import type { EnumValue, FieldDefault, Schema } from '../../core/schema/types.ts';
import { openingSentences } from '../../core/reference/opening-sentences.ts';
import { officialHtml } from '../../core/text/official-html.ts';
import type { Urls } from '../urls.ts';

/** Prepares rows for the page: texts as HTML, types with their links. */
export function rowViews(rows: readonly Row[], context: RowContext): RowView[] {
  return rows.map((row) => rowView(row, context));
}

function rowView(row: Row, context: RowContext): RowView {
  const { field, path, name } = row.node;
  return {
    id: path,
    linked: row.inSkeleton || !context.brief,
    name,
    type: typeParts(field.type, context.schema).map(({ text, id }) => {
      const definition = id === undefined ? undefined : context.schema.definitions.get(id);
      return { text, href: definition && context.urls.type(definition) };
    }),
    required: field.required,
    deprecated: field.deprecated ?? false,
    default: field.default,
    enum: enumValues(row, context),
    note: row.note && context.renderNote(row.note),
    official: officialText(row, context),
    mentions: context.mentions.get(path) ?? [],
    shown: rowViews(row.shown, context),
    others: rowViews(row.others, context),
    descendants: row.descendants,
    descendantsOfOthers: row.others.reduce((sum, other) => sum + 1 + other.descendants, 0),
  };
}

/** What each value means is said where the row is not kept short. */
function enumValues({ node, inSkeleton }: Row, { brief }: RowContext): readonly EnumValue[] {
  const values = node.field.enum ?? [];
  return brief && !inSkeleton ? values.map(({ value }) => ({ value })) : values;
}

/**
 * The whole official text stands on the page of the type that declares the field. Where a row is kept short, its link
 * leads there: from behind the opening of the text, or in its place where the author's words say what matters. What every
 * kind has (`apiVersion`, `metadata`, …) is kept short in the skeleton, too.
 */
function officialText(
  { node, note, inSkeleton }: Row,
  { schema, urls, brief }: RowContext,
): Official | undefined {
  const text = node.field.doc?.text;
  if (text === undefined) return undefined;
  const owner = schema.definitions.get(node.owner);
  const whole = !owner || !brief || (inSkeleton && note?.from !== 'every-kind');
  if (whole) return { html: officialHtml(text) };
  const href = `${urls.type(owner)}#${node.name}`;
  if (note !== undefined) return { more: { href, label: '公式の説明' } };
  const opening = openingSentences(text, 120);
  if (opening === undefined) return { html: officialHtml(text) };
  return { html: officialHtml(opening), more: { href, label: '全文' } };
}

/** A note that speaks of a field. */
export interface Mention {
  readonly title: string;
  readonly href: string;
}

export interface RowContext {
  readonly schema: Schema;
  readonly urls: Urls;
  /** Renders an author's inline Markdown as HTML. */
  readonly renderNote: (note: RowNote) => string;
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  /**
   * The page holds so many rows that those outside the skeleton are kept short: the opening of a long official text, the
   * values of an enumeration without their meaning, and no link of a row to itself, which a script adds when the row is
   * opened. Their ids are addresses all the same.
   */
  readonly brief: boolean;
}

/** The official text as HTML, or its opening, or nothing of it; and where the whole of it stands. */
export interface Official {
  readonly html?: string;
  readonly more?: { readonly href: string; readonly label: string };
}

/** One row as the page shows it. `note` is HTML. */
export interface RowView {
  readonly id: string;
  /** The row links to itself. */
  readonly linked: boolean;
  readonly name: string;
  readonly type: readonly { readonly text: string; readonly href?: string | undefined }[];
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly default: FieldDefault | undefined;
  readonly enum: readonly EnumValue[];
  readonly note: string | undefined;
  readonly official: Official | undefined;
  readonly mentions: readonly Mention[];
  readonly shown: readonly RowView[];
  readonly others: readonly RowView[];
  readonly descendants: number;
  readonly descendantsOfOthers: number;
}
