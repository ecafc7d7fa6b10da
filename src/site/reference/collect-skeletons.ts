import { resolveSkeleton, type ResolvedSkeleton } from '../../core/reference/resolve-skeleton.ts';
import { sketchKind } from '../../core/reference/sketch-skeleton.ts';
import { typeOfFile } from '../../core/reference/type-of-file.ts';
import type { SchemaIndex } from '../../core/schema/schema-index.ts';
import type { DefinitionId, KindId } from '../../core/schema/types.ts';
import { parseSkeleton } from '../../core/skeleton/parse-skeleton.ts';
import type { SourceFile } from '../../core/text/source-file.ts';
import type { PageSkeleton, SiteModel } from '../model.ts';

/** Returns the skeletons of kinds and types: those that authors wrote, and a sketch for every other kind. */
export function collectSkeletons(
  sources: readonly SourceFile[],
  index: SchemaIndex,
  noteRenderer: SiteModel['noteRenderer'],
): { kinds: Map<KindId, PageSkeleton>; types: Map<DefinitionId, PageSkeleton> } {
  const kinds = new Map<KindId, PageSkeleton>();
  const types = new Map<DefinitionId, PageSkeleton>();
  const read = (source: string, file: string, type?: DefinitionId) => {
    const { skeleton } = parseSkeleton(source, { file });
    const subject = type && { t: 'type' as const, id: type };
    const { resolved } = resolveSkeleton(skeleton, index, { file, subject });
    return { source, annotations: skeleton.annotations, resolved };
  };

  for (const { file, text } of sources) {
    if (!/^reference\/(kinds|types)\//.test(file)) continue;
    const type = typeOfFile(file, text, index);
    const drawn = read(text, file, type);
    const [main] = drawn.resolved;
    if (!main) continue;
    const kind = main.subject.t === 'resource' && index.schema.resources.get(main.subject.id)?.kind;
    const page = { ...drawn, ...wordsOf(main, noteRenderer(kind ? [kind] : [])), written: true };
    if (main.subject.t === 'type') types.set(main.subject.id, page);
    else kinds.set(main.subject.id, page);
  }
  for (const resource of index.schema.resources.values()) {
    if (kinds.has(resource.id)) continue;
    const drawn = read(sketchKind(resource, index.schema), `${resource.kind}.yaml`);
    const [main] = drawn.resolved;
    if (main) kinds.set(resource.id, { ...drawn, ...wordsOf(main, noteRenderer([])), written: false });
  }
  return { kinds, types };
}

/** The keys of a map share its path: the first to stand there, and the first to say something, count. */
function wordsOf({ entries, lead }: ResolvedSkeleton, renderNote: (text: string) => string) {
  const order = new Map<string, number>();
  const notes = new Map<string, string>();
  for (const { path, note } of entries) {
    if (!order.has(path)) order.set(path, order.size);
    if (note && !notes.has(path)) notes.set(path, note.text);
  }
  return { order, notes, lead: lead && renderNote(lead.text) };
}
