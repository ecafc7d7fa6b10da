import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { z } from 'zod';
import { EnvironmentError } from './environment-error.ts';

/** Reads the data files that order and name things: categories of kinds, short names, sections of notes. */
export async function readCuration(root: string): Promise<Curation> {
  const [categories, summaries, shortNames, synonyms, sections] = await Promise.all([
    readData(root, 'reference/categories.yaml', z.array(category)),
    readData(root, 'reference/summaries.yaml', z.record(z.string(), z.string())),
    readData(root, 'reference/short-names.yaml', z.record(z.string(), z.array(z.string()))),
    readData(root, 'reference/synonyms.yaml', z.array(synonym)),
    readData(root, 'content/sections.yaml', z.array(section)),
  ]);
  return { categories, summaries, shortNames, synonyms, sections };
}

async function readData<T>(root: string, file: string, shape: z.ZodType<T>): Promise<T> {
  const data = load(await readFile(join(root, file), 'utf8'), { filename: file });
  const result = shape.safeParse(data);
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

const synonym = z.strictObject({ words: z.array(z.string()).min(2), why: z.string() });

const section = z.strictObject({ id: z.string(), title: z.string(), description: z.string() });

export interface Curation {
  /** In the order of the site. */
  readonly categories: readonly z.infer<typeof category>[];
  /** One line in Japanese for each kind, by `apps/v1/Deployment`. */
  readonly summaries: Readonly<Record<string, string>>;
  /** The short names that kubectl knows, by plural. */
  readonly shortNames: Readonly<Record<string, readonly string[]>>;
  /** Words that a search takes for one another, each group with its reason. */
  readonly synonyms: readonly z.infer<typeof synonym>[];
  /** The sections of notes, in the order of the site. */
  readonly sections: readonly z.infer<typeof section>[];
}
