import type { Aliases } from '../core/reference/address/page-aliases.ts';
import type { UsedBy } from '../core/reference/used-by.ts';
import type { SchemaIndex } from '../core/schema/schema-index.ts';
import type { DefinitionId, KindId, Resource, Schema } from '../core/schema/types.ts';
import type { Curation } from '../load/read-curation.ts';
import type { Highlight } from './highlight.ts';
import type { FieldLinker } from './markdown/link-fields.ts';
import type { PageSkeletons } from './reference/collect-skeletons.ts';
import type { Mention } from './reference/row-view.ts';
import type { Urls } from './urls.ts';

let current: SiteModel | undefined;
let onPage: (() => void) | undefined;

/**
 * Puts a model in place for the pages and Markdown plugins of this process. The integration does so before each build and,
 * in development, after each change of a skeleton. This module is run by Node itself and never bundled, so that the
 * integration and the pages share it.
 */
export function setSiteModel(model: SiteModel): void {
  current = model;
}

/** Returns the model that the integration has put in place. */
export function siteModel(): SiteModel {
  if (!current)
    throw new Error('The site model is not there yet: the integration has to run first.');
  return current;
}

/** Tells the step that is under way that one more page or file has been made. */
export function pageRendered(): void {
  onPage?.();
}

/** Says what is to happen for every page; nothing when left out. */
export function watchPages(listener?: () => void): void {
  onPage = listener;
}

/** Everything that the pages join, loaded and checked. */
export interface SiteModel {
  readonly schema: Schema;
  readonly index: SchemaIndex;
  readonly urls: Urls;
  readonly curation: Curation;
  readonly categories: readonly Category[];
  readonly skeletons: PageSkeletons;
  readonly usedBy: UsedBy;
  /** Which notes speak of which field: by kind or definition, then by path. */
  readonly mentions: ReadonlyMap<KindId | DefinitionId, ReadonlyMap<string, readonly Mention[]>>;
  /** Ids of fields that have been renamed. */
  readonly aliases: Aliases;
  readonly highlight: Highlight;
  /** Tells which field a note's code names, if any. Bare field names are looked up in `kinds`. */
  readonly fieldLinker: (kinds: readonly string[]) => FieldLinker;
  /** Renders an author's inline Markdown as HTML. Bare field names in code are looked up in `kinds`. */
  readonly noteRenderer: (kinds: readonly string[]) => (text: string) => string;
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
