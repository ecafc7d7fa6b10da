import { reportAsText } from '../core/text/reporters/text.ts';
import { buildSiteModel } from './build-site-model.ts';
import { FindingsError } from './findings-error.ts';
import type { SiteModel } from './model.ts';
import { tellStep } from './progress.ts';
import type { CheckedSources } from './read-checked.ts';
import { shownNotes } from './read-notes.ts';

/**
 * Prints what is wrong in what was read under the project folder `root`, and joins the rest.
 * Throws a `FindingsError` if anything is an error and a build is to come of it.
 */
export async function loadSiteModel(
  root: string,
  checked: CheckedSources,
  { base, findings }: LoadOptions,
): Promise<LoadedModel> {
  const { schema, diagnostics, files, took } = checked;
  const { resources, definitions } = schema;
  tellStep('Schema', `${resources.size} resources, ${definitions.size} definitions`, took.schema);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const counts = `${files.length} files, ${errors} errors, ${warnings} warnings`;
  tellStep('Notes and skeletons', counts, took.sources);
  if (diagnostics.length > 0 && findings !== 'ignore') console.error(reportAsText(diagnostics));
  if (errors > 0 && findings === 'fail') throw new FindingsError(errors);

  const notes = shownNotes(checked.notes, { drafts: findings !== 'fail' });
  return {
    model: await buildSiteModel(checked, { root, base, notes }),
    files: [...curationFiles, ...files.filter((file) => file.startsWith('reference/'))],
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
  /** What the model was made of, but for the notes: a change of one does not change all. */
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
