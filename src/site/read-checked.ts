import { lintSources } from '../core/reference/lint-sources.ts';
import { indexSchema } from '../core/schema/schema-index.ts';
import type { Schema } from '../core/schema/types.ts';
import type { LocatedDiagnostic } from '../core/text/locate-diagnostics.ts';
import { locateDiagnostics } from '../core/text/locate-diagnostics.ts';
import { checkCuration } from '../load/check-names.ts';
import { loadSchema } from '../load/load-schema.ts';
import { type Curation, readCuration } from '../load/read-curation.ts';
import { readSources } from '../load/read-sources.ts';
import { readLastUpdated } from '../load/repository/read-last-updated.ts';
import { type ReadNote, readNotes } from './read-notes.ts';
import { collectSkeletons, type PageSkeletons } from './reference/collect-skeletons.ts';

/**
 * Reads the schema and everything that authors wrote under the project folder `root`, and checks it. Throws an
 * `EnvironmentError` if something that is no author's text is missing or wrong.
 */
export async function readChecked(root: string): Promise<CheckedSources> {
  const start = performance.now();
  const reading = Promise.all([
    readCuration(root),
    readSources(root),
    readLastUpdated(root, ['content', 'reference']),
  ]);
  const schema = await loadSchema();
  const read = performance.now();
  const [curation, sources, updated] = await reading;
  const index = indexSchema(schema);
  checkCuration(curation, index);
  const sections = curation.sections.map(({ id }) => id);
  const diagnostics = locateDiagnostics(lintSources(sources, index, { sections }), sources);
  // In what cannot be read, its reading would fail again.
  const faulty = new Set(
    diagnostics.flatMap(({ code, file }) => (code === 'internal-error' ? [file] : [])),
  );
  const sound = sources.filter(({ file }) => !faulty.has(file));
  return {
    schema,
    curation,
    files: sources.map(({ file }) => file),
    diagnostics,
    notes: readNotes(sound),
    skeletons: collectSkeletons(sound, index),
    updated,
    took: { schema: read - start, sources: performance.now() - read },
  };
}

/** Plain data: one thread can hand it to another. What is wrong in the sources is among the `diagnostics` and left out of the rest. */
export interface CheckedSources {
  readonly schema: Schema;
  readonly curation: Curation;
  /** The paths of all notes and skeletons. */
  readonly files: readonly string[];
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly notes: readonly ReadNote[];
  readonly skeletons: PageSkeletons;
  /** When each file was last changed, as `readLastUpdated` knows it. */
  readonly updated: ReadonlyMap<string, string>;
  /** How long each step took, in milliseconds. */
  readonly took: { readonly schema: number; readonly sources: number };
}
