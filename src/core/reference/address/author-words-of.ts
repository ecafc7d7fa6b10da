import type { SchemaIndex } from '../../schema/schema-index.ts';
import type { DefinitionId, Resource } from '../../schema/types.ts';
import { parseSkeleton } from '../../skeleton/parse-skeleton.ts';
import type { SourceFile } from '../../text/source-file.ts';
import type { AuthorWords } from '../arrange-rows.ts';
import { resolveSkeleton, type ResolvedSkeleton } from '../resolve-skeleton.ts';
import { typeOfFile } from '../type-of-file.ts';

/** Collects from the skeletons among `sources` what authors say of the fields of one kind. Findings are not reported. */
export function authorWordsOf(
  resource: Resource,
  sources: readonly SourceFile[],
  index: SchemaIndex,
): AuthorWords {
  const typeNotes = new Map<DefinitionId, Map<string, string>>();
  let own: ResolvedSkeleton | undefined;
  for (const { file, text } of sources) {
    if (!/\.ya?ml$/.test(file)) continue;
    const type = typeOfFile(file, text, index);
    const { skeleton } = parseSkeleton(text, { file });
    const [main] = resolveSkeleton(skeleton, index, {
      file,
      subject: type && { t: 'type', id: type },
    }).resolved;
    if (main?.subject.t === 'type') typeNotes.set(main.subject.id, notesOf(main));
    else if (main?.subject.id === resource.id) own = main;
  }
  return {
    skeletonOrder: new Map(own?.entries.map(({ path }, place) => [path, place])),
    notes: own ? notesOf(own) : new Map(),
    typeNotes,
  };
}

/** The keys of a map share its path: the first that says something counts. */
function notesOf({ entries }: ResolvedSkeleton): Map<string, string> {
  const notes = new Map<string, string>();
  for (const { path, note } of entries) {
    if (note && !notes.has(path)) notes.set(path, note.text);
  }
  return notes;
}
