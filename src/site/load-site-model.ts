import { indexSchema } from '../core/schema/schema-index.ts';
import { reportAsText } from '../core/text/reporters/text.ts';
import { readAliases } from '../load/addresses/read-addresses.ts';
import { readLastUpdated } from '../load/repository/read-last-updated.ts';
import { readRepository } from '../load/repository/read-repository.ts';
import { buildSiteModel } from './build-site-model.ts';
import { loadLayout } from './diagram/load-layout.ts';
import { FindingsError } from './findings-error.ts';
import type { SiteModel } from './model.ts';
import { tellStep } from './progress.ts';
import { takeChecked } from './read-ahead.ts';
import { type ReadNote, readNotes } from './read-notes.ts';

/**
 * Reads the schema and everything that authors wrote, and prints what is wrong with it.
 * Throws a `FindingsError` if anything is an error and a build is to come of it.
 */
export async function loadSiteModel(
  root: string,
  { base, findings }: LoadOptions,
): Promise<LoadedModel> {
  const [{ schema, curation, sources, diagnostics, took }, layOut, updated] = await Promise.all([
    takeChecked(root),
    loadLayout(),
    readLastUpdated(root, ['content', 'reference']),
  ]);
  const { resources, definitions } = schema;
  tellStep('Schema', `${resources.size} resources, ${definitions.size} definitions`, took.schema);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const counts = `${sources.length} files, ${errors} errors, ${warnings} warnings`;
  tellStep('Notes and skeletons', counts, took.sources);
  if (diagnostics.length > 0 && findings !== 'ignore') console.error(reportAsText(diagnostics));
  if (errors > 0 && findings === 'fail') throw new FindingsError(errors);

  const notes = readNotes(sources).filter(({ data }) => findings !== 'fail' || !data.draft);
  return {
    model: buildSiteModel({
      index: indexSchema(schema),
      curation,
      sources,
      notes,
      aliases: readAliases(root),
      layOut,
      base,
      updated,
      repository: readRepository(root, process.env.FIELDNOTES_REPOSITORY),
    }),
    notes,
    files: [
      ...curationFiles,
      ...sources.map(({ file }) => file).filter((file) => file.startsWith('reference/')),
    ],
  };
}

const curationFiles = [
  'content/sections.yaml',
  'reference/aliases.yaml',
  'reference/categories.yaml',
  'reference/short-names.yaml',
  'reference/summaries.yaml',
];

interface LoadedModel {
  readonly model: SiteModel;
  /** The notes that the site shows. */
  readonly notes: readonly ReadNote[];
  /** What the model was made of, but for the notes, which Astro watches itself. */
  readonly files: readonly string[];
}

interface LoadOptions {
  readonly base: string;
  /**
   * What happens when something is wrong. `fail`: it is printed, and an error ends the build. `print`: an author is at work;
   * drafts are shown, and errors do not stop that. `ignore`: the model is for tools that only look at types.
   */
  readonly findings: 'fail' | 'print' | 'ignore';
}
