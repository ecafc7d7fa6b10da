import type { Definition, Resource } from '../core/schema/types.ts';

/** Every address of the site, under its `base` (`/` or `/docs/`). All page addresses end in `/`. */
export function createUrls(base: string) {
  const root = base.endsWith('/') ? base : `${base}/`;
  return {
    home: root,
    notes: `${root}notes/`,
    kinds: `${root}reference/`,
    types: `${root}reference/types/`,
    tags: `${root}tags/`,
    explain: `${root}explain/`,
    search: `${root}search/`,
    note: (id: string) => `${root}notes/${id}/`,
    /** What the cards of a note's field links say. */
    noteFields: (id: string) => `${root}notes/${id}/fields.json`,
    tag: (tag: string) => `${root}tags/${encodeURIComponent(tagSlug(tag))}/`,
    kind: (resource: GroupVersionOf<Resource, 'kind'>) => `${root}reference/${kindSlug(resource)}/`,
    kindTwin: (resource: GroupVersionOf<Resource, 'kind'>) =>
      `${root}reference/${kindSlug(resource)}.json`,
    type: (definition: GroupVersionOf<Definition, 'name'>) =>
      `${root}reference/types/${typeSlug(definition)}/`,
    typeTwin: (definition: GroupVersionOf<Definition, 'name'>) =>
      `${root}reference/types/${typeSlug(definition)}.json`,
    /** Pictures for link cards: one for each note and kind, one for every other page. */
    picture: `${root}fieldnotes.png`,
    notePicture: (id: string) => `${root}notes/${id}.png`,
    kindPicture: (resource: GroupVersionOf<Resource, 'kind'>) =>
      `${root}reference/${kindSlug(resource)}.png`,
    asset: (path: string) => `${root}${path}`,
  };
}

/** `apps/v1/deployment`, the core group being `core`. */
export function kindSlug(resource: GroupVersionOf<Resource, 'kind'>): string {
  return `${groupSlug(resource.group)}/${resource.version}/${resource.kind}`.toLowerCase();
}

/** `core/v1/podspec`. */
export function typeSlug(definition: GroupVersionOf<Definition, 'name'>): string {
  return `${groupSlug(definition.group)}/${definition.version}/${definition.name}`.toLowerCase();
}

/** The last part of a tag's address: lower-case, white space and slashes as `-`. */
export function tagSlug(tag: string): string {
  return tag
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/[\s/]+/g, '-');
}

const groupSlug = (group: string) => group || 'core';

export type Urls = ReturnType<typeof createUrls>;

type GroupVersionOf<T extends { group: string; version: string }, Name extends keyof T> = Pick<
  T,
  'group' | 'version' | Name
>;
