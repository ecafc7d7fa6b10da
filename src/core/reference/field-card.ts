import { typeLabel } from '../schema/type-label.ts';
import type { Schema } from '../schema/types.ts';
import { officialHtml } from '../text/official-html.ts';
import type { Row, RowNote } from './arrange-rows.ts';
import { firstSentence } from './opening-sentences.ts';

/** Returns what a card says of a field: the row's own words, cut short, and nothing in them to click on. */
export function fieldCard({ node, note }: Row, context: CardContext): FieldCard {
  const { field, path } = node;
  return {
    of: context.of,
    path,
    type: typeLabel(field.type, context.schema),
    ...(field.required && { required: true }),
    ...(field.deprecated && { deprecated: true }),
    ...(field.default && { default: field.default.value }),
    ...(note && { note: withoutLinks(context.renderNote(note)) }),
    ...(field.doc && { official: withoutLinks(officialHtml(firstSentence(field.doc.text))) }),
  };
}

const withoutLinks = (html: string) => html.replace(/<\/?a\b[^>]*>/g, '');

export interface CardContext {
  /** The name of the kind or type whose page the field stands on. */
  readonly of: string;
  readonly schema: Schema;
  /** Renders an author's inline Markdown as HTML. */
  readonly renderNote: (note: RowNote) => string;
}

/** `note` and `official` are HTML; what a field lacks is absent. */
export interface FieldCard {
  readonly of: string;
  readonly path: string;
  readonly type: string;
  readonly required?: true;
  readonly deprecated?: true;
  readonly default?: string;
  readonly note?: string;
  /** The first sentence of the official text. */
  readonly official?: string;
}
