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
    ...officialText(row, context),
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
 * The official text of what every kind has is the same on all pages and cut even in the skeleton, where the author's words
 * say what it is about. A text that is cut leads to the whole one, which stands on the page of the type that declares the field.
 */
function officialText({ node, note, inSkeleton }: Row, { schema, urls, brief }: RowContext) {
  const text = node.field.doc?.text;
  if (text === undefined) return { official: undefined, fullText: undefined };
  const limit = note === undefined ? 160 : 80;
  const opening =
    brief && (!inSkeleton || note?.from === 'every-kind')
      ? openingSentences(text, limit)
      : undefined;
  const owner = schema.definitions.get(node.owner);
  if (opening === undefined || !owner) return { official: officialHtml(text), fullText: undefined };
  return { official: officialHtml(opening), fullText: `${urls.type(owner)}#${node.name}` };
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

/** One row as the page shows it. Texts named `note` and `official` are HTML. */
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
  readonly official: string | undefined;
  /** Where the whole official text stands, if `official` is only its opening. */
  readonly fullText: string | undefined;
  readonly mentions: readonly Mention[];
  readonly shown: readonly RowView[];
  readonly others: readonly RowView[];
  readonly descendants: number;
  readonly descendantsOfOthers: number;
}
