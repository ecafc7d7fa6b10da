import { join } from 'node:path';
import { z } from 'zod';
import { EnvironmentError } from './environment-error.ts';
import { readYamlFile } from './read-yaml-file.ts';

/**
 * Reads the data files that order and name things: categories of kinds, short names, sections of notes. Throws an
 * `EnvironmentError` if one is missing or has another shape; whether the names exist, `checkCuration` tells.
 */
export async function readCuration(root: string): Promise<Curation> {
  return {
    categories: readData(root, 'reference/categories.yaml', z.array(category)),
    summaries: readData(root, 'reference/summaries.yaml', z.record(z.string(), z.string())),
    shortNames: readData(
      root,
      'reference/short-names.yaml',
      z.record(z.string(), z.array(z.string())),
    ),
    synonyms: readData(root, 'reference/synonyms.yaml', z.array(synonym)),
    sections: readData(root, 'content/sections.yaml', z.array(section)),
  };
}

function readData<T>(root: string, file: string, shape: z.ZodType<T>): T {
  const hint = 'Correct the file, or restore it from the history of the project.';
  const result = shape.safeParse(readYamlFile(join(root, file), { name: file, hint }));
  if (result.success) return result.data;
  throw new EnvironmentError(
    `${file} does not have the expected shape.`,
    result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'),
  );
}

const category = z.strictObject({
  id: z.string(),
  title: z.string(),
  description: z.string(),
  /** `apps/v1/Deployment`, core kinds as `v1/Pod`. */
  kinds: z.array(z.string()),
});

const synonym = z.strictObject({
  /** Letters and digits only. */
  typed: z.array(z.string().regex(/^[\p{L}\p{N}ー ]+$/u)).min(1),
  written: z.string(),
  why: z.string(),
});

const section = z.strictObject({ id: z.string(), title: z.string(), description: z.string() });

export interface Curation {
  /** In the order of the site. */
  readonly categories: readonly z.infer<typeof category>[];
  /** One line in Japanese for each kind, by `apps/v1/Deployment`. */
  readonly summaries: Readonly<Record<string, string>>;
  /** The short names that kubectl knows, by plural. */
  readonly shortNames: Readonly<Record<string, readonly string[]>>;
  /** Words that readers type for one that the site writes, each with its reason. */
  readonly synonyms: readonly z.infer<typeof synonym>[];
  /** The sections of notes, in the order of the site. */
  readonly sections: readonly z.infer<typeof section>[];
}
