import type { CheckedSources } from '../read-checked.ts';
import type { RenderedNote } from './render-notes.ts';

/** What the thread beside a build answers, in this order; `environment` instead of the first. */
export type Answer =
  | { readonly t: 'read'; readonly checked: CheckedSources }
  /** An error loses its class on the way. */
  | { readonly t: 'environment'; readonly message: string; readonly hint: string }
  /** HTML by the keys of the model's drawings. */
  | { readonly t: 'drawn'; readonly drawings: ReadonlyMap<string, string> }
  /** By the paths of their files. */
  | { readonly t: 'rendered'; readonly notes: ReadonlyMap<string, RenderedNote> }
  | { readonly t: 'written'; readonly count: number };

/** What it is told, in this order. */
export type Order =
  /** The path that the site stands below. */
  | { readonly t: 'join'; readonly base: string }
  /** The folder of the finished pages, which is emptied no more. */
  | { readonly t: 'write'; readonly folder: string };
