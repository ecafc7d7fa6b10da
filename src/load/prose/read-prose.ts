import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceFile } from '../../core/text/source-file.ts';
import { EnvironmentError } from '../environment-error.ts';
import { readSource, readSources } from '../read-sources.ts';
import { proofread } from './proofread.ts';

/** Reads all that the authors write in Japanese: notes and skeletons, and the data files that hold sentences. */
export async function readProse(root: string): Promise<SourceFile[]> {
  const data = dataFiles.map((file) => readSource(join(root, file), file));
  return [...(await readSources(root)), ...(await Promise.all(data))];
}

/** Reads the project's spelling, in the format of prh, and tries its entries. */
export async function readSpelling(root: string): Promise<string> {
  const spelling = await readFile(join(root, spellingFile), 'utf8');
  try {
    await proofread({ texts: [{ register: 'phrase', text: '' }], spelling });
    return spelling;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new EnvironmentError(
      `${spellingFile} cannot be used: ${reason}`,
      'Mend the entry that is named there; its specs say what it should do.',
      { cause: error },
    );
  }
}

const spellingFile = 'content/spelling.yaml';

const dataFiles = [
  'content/sections.yaml',
  'reference/categories.yaml',
  'reference/summaries.yaml',
];
