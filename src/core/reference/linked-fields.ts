import { fencesOf } from '../markdown/find-fences.ts';
import { fieldLinksOf } from '../markdown/find-field-links.ts';
import { parseNote } from '../markdown/parse-note.ts';
import type { SchemaIndex } from '../schema/schema-index.ts';
import type { KindId } from '../schema/types.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { SkeletonSubject } from './identify-manifest.ts';
import { fieldLinkResolver } from './resolve-field-link.ts';
import { resolveFence } from './resolve-fence.ts';
import type { ResolvedSkeleton } from './resolve-skeleton.ts';

/**
 * Returns the fields that a note links to, each once: those that its code and its components name, and every key of the
 * manifests in it.
 */
export function linkedFields(note: LinkingNote, options: LinkedFieldsOptions): LinkedField[] {
  const { index, skeletonOf } = options;
  const { text } = note.source;
  const parsed = parseNote(note.source);
  const resolve = fieldLinkResolver(index, { kinds: note.kinds });
  const named = fieldLinksOf(parsed, text).flatMap(({ t, text }): LinkedField[] => {
    const link = resolve(text);
    if (link.t === 'definition')
      return [{ subject: { t: 'type', id: link.definition.id }, path: link.path }];
    if (link.t !== 'resource') return [];
    const { id } = link.resource;
    if (t === 'skeleton') return skeletonOf(id).flatMap(keysOf);
    return [{ subject: { t: 'resource', id }, path: link.path }];
  });
  const written = fencesOf(parsed, text)
    .flatMap((fence) => resolveFence(fence, index, { file: '' })?.resolved ?? [])
    .flatMap(keysOf);
  const fields = [...named, ...written].filter(({ path }) => path !== '');
  return [...new Map(fields.map((one) => [`${one.subject.id}#${one.path}`, one])).values()];
}

const keysOf = ({ subject, entries }: Keys): LinkedField[] =>
  entries.map(({ path }) => ({ subject, path }));

type Keys = Pick<ResolvedSkeleton, 'subject' | 'entries'>;

export interface LinkingNote {
  readonly source: SourceFile;
  /** The kinds that the note is about, as its frontmatter lists them. */
  readonly kinds: readonly string[];
}

export interface LinkedFieldsOptions {
  readonly index: SchemaIndex;
  /** The skeleton that `<Skeleton kind="…" />` shows. */
  readonly skeletonOf: (kind: KindId) => readonly Keys[];
}

/** `path` is an address as `ResolvedEntry.path`. */
export interface LinkedField {
  readonly subject: SkeletonSubject;
  readonly path: string;
}
