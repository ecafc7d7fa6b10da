import type { Schema } from '../core/schema/types.ts';
import type { ReadNote } from './read-notes.ts';
import type { PageSkeleton, PageSkeletons } from './reference/collect-skeletons.ts';
import type { Urls } from './urls.ts';

/** Returns when the pages that an author wrote were last changed, by their addresses, as far as `updated` knows of files. */
export function lastModified({
  notes,
  skeletons,
  schema,
  urls,
  updated,
}: Sources): ReadonlyMap<string, string> {
  const dateOf = (skeleton: PageSkeleton | undefined) =>
    skeleton?.written ? updated.get(skeleton.file) : undefined;
  const pages = [
    ...notes.map(({ id, file }) => [urls.note(id), updated.get(file)] as const),
    ...[...schema.resources.values()].map(
      (resource) => [urls.kind(resource), dateOf(skeletons.kinds.get(resource.id))] as const,
    ),
    ...[...schema.definitions.values()].map(
      (definition) => [urls.type(definition), dateOf(skeletons.types.get(definition.id))] as const,
    ),
  ];
  return new Map(pages.flatMap(([page, date]) => (date ? [[page, date] as const] : [])));
}

interface Sources {
  readonly notes: readonly ReadNote[];
  readonly skeletons: PageSkeletons;
  readonly schema: Schema;
  readonly urls: Urls;
  /** By the path of a file. */
  readonly updated: ReadonlyMap<string, string>;
}
