import { lintSources } from '../core/reference/lint-sources.ts';
import { indexSchema } from '../core/schema/schema-index.ts';
import type { Schema } from '../core/schema/types.ts';
import type { LocatedDiagnostic } from '../core/text/locate-diagnostics.ts';
import { locateDiagnostics } from '../core/text/locate-diagnostics.ts';
import type { SourceFile } from '../core/text/source-file.ts';
import { checkCuration } from '../load/check-names.ts';
import { loadSchema } from '../load/load-schema.ts';
import { type Curation, readCuration } from '../load/read-curation.ts';
import { readSources } from '../load/read-sources.ts';

/**
 * Reads the schema and everything that authors wrote under the project folder `root`, and checks it. Throws an
 * `EnvironmentError` if something that is no author's text is missing or wrong.
 */
export async function readChecked(root: string): Promise<CheckedSources> {
  const start = performance.now();
  const [schema, curation] = await Promise.all([loadSchema(), readCuration(root)]);
  const read = performance.now();
  const sources = await readSources(root);
  const index = indexSchema(schema);
  checkCuration(curation, index);
  const sections = curation.sections.map(({ id }) => id);
  const diagnostics = locateDiagnostics(lintSources(sources, index, { sections }), sources);
  const took = { schema: read - start, sources: performance.now() - read };
  return { schema, curation, sources, diagnostics, took };
}

/** Plain data: one thread can hand it to another. */
export interface CheckedSources {
  readonly schema: Schema;
  readonly curation: Curation;
  readonly sources: readonly SourceFile[];
  readonly diagnostics: readonly LocatedDiagnostic[];
  /** How long each step took, in milliseconds. */
  readonly took: { readonly schema: number; readonly sources: number };
}
