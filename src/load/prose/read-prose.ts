import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceFile } from '../../core/text/source-file.ts';
import { readSource, readSources } from '../read-sources.ts';

/** Reads all that the authors write in Japanese: notes and skeletons, and the data files that hold sentences. */
export async function readProse(root: string): Promise<SourceFile[]> {
  const data = dataFiles.map((file) => readSource(join(root, file), file));
  return [...(await readSources(root)), ...(await Promise.all(data))];
}

/** Reads the project's spelling, in the format of prh. */
export async function readSpelling(root: string): Promise<string> {
  return readFile(join(root, 'content/spelling.yaml'), 'utf8');
}

const dataFiles = [
  'content/sections.yaml',
  'reference/categories.yaml',
  'reference/summaries.yaml',
];
