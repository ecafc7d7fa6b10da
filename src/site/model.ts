import type { Aliases } from '../core/reference/address/page-aliases.ts';
import type { UsedBy } from '../core/reference/used-by.ts';
import type { LayOut } from '../core/diagram/graph.ts';
import type { SchemaIndex } from '../core/schema/schema-index.ts';
import type { DefinitionId, KindId, Resource, Schema } from '../core/schema/types.ts';
import type { Curation } from '../load/read-curation.ts';
import type { Drawings } from './drawings.ts';
import type { Highlight } from './highlight.ts';
import type { FieldLinker } from './markdown/link-fields.ts';
import type { PageSource } from './page-source.ts';
import type { ReadNote } from './read-notes.ts';
import type { PageSkeletons } from './reference/collect-skeletons.ts';
import type { FieldAddresses } from './reference/field-addresses.ts';
import type { Mention } from './reference/row-view.ts';
import type { Urls } from './urls.ts';

declare global {
  // The integration is run by Node, the pages by Vite, each with modules of its own; what they share is the process.
  var fieldnotes: { model: SiteModel } | undefined;
}

/**
 * Puts a model in place for the pages and Markdown plugins of this process. The integration does so before each build and,
 * in development, after each change of what authors write.
 */
export function setSiteModel(model: SiteModel): void {
  globalThis.fieldnotes = { model };
}

/** Returns the model that the integration has put in place. */
export function siteModel(): SiteModel {
  const { fieldnotes } = globalThis;
  if (!fieldnotes) throw new Error('There is no site model: the integration has to run first.');
  return fieldnotes.model;
}

/** Everything that the pages join, loaded and checked. */
export interface SiteModel {
  readonly schema: Schema;
  readonly index: SchemaIndex;
  readonly urls: Urls;
  readonly addresses: FieldAddresses;
  readonly curation: Curation;
  readonly categories: readonly Category[];
  /** The notes that the site shows: drafts only while their author is writing. */
  readonly notes: readonly ReadNote[];
  readonly skeletons: PageSkeletons;
  readonly usedBy: UsedBy;
  /** Which notes speak of which field: by kind or definition, then by path. */
  readonly mentions: ReadonlyMap<KindId | DefinitionId, ReadonlyMap<string, readonly Mention[]>>;
  /** Ids of fields that have been renamed. */
  readonly aliases: Aliases;
  readonly highlight: Highlight;
  /** What has been drawn for more than one page, or by another thread. */
  readonly drawings: Drawings;
  /** Lays out diagrams. */
  readonly layOut: LayOut;
  /** Tells which field a note's code names, if any. Bare field names are looked up in `kinds`. */
  readonly fieldLinker: (kinds: readonly string[]) => FieldLinker;
  /** Renders an author's inline Markdown as HTML. Bare field names in code are looked up in `kinds`. */
  readonly noteRenderer: (kinds: readonly string[]) => (text: string) => string;
  /** What is known of an author's file, by its path in the project. */
  readonly pageSource: (file: string) => PageSource;
  /** When the author's file behind a page was last changed, by the page's address, where that is known. */
  readonly lastModified: ReadonlyMap<string, string>;
  /** The address of a definition's page. */
  readonly definitionHref: (id: DefinitionId) => string | undefined;
}

export interface Category {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly kinds: readonly ListedKind[];
}

export interface ListedKind {
  readonly resource: Resource;
  /** Of all versions and groups that serve this kind, the one that kubectl would choose. */
  readonly preferred: boolean;
  /** One line in Japanese; absent where nobody wrote one. */
  readonly summary?: string | undefined;
}
