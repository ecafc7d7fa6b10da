import { readdir, readFile, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { SourceFile } from '../core/text/source-file.ts';

export type { SourceFile } from '../core/text/source-file.ts';

/** Reads what the authors write: all notes and skeletons under the project folder `root`, sorted by path. */
export async function readSources(root: string): Promise<SourceFile[]> {
  const found = await Promise.all(places.map((place) => listFiles(root, place)));
  const files = found.flat().sort();
  return Promise.all(files.map((file) => readSource(join(root, file), file)));
}

/**
 * Reads the given files, and in given folders all notes and manifests. What lies in the project is known by its path
 * there, anything else by the path as given.
 */
export async function readSourcesAt(paths: readonly string[], root: string): Promise<SourceFile[]> {
  const found = await Promise.all(paths.map((path) => listPath(resolve(path))));
  const files = [...new Set(found.flat())].sort();
  return Promise.all(files.map((path) => readSource(path, nameOf(path, root))));
}

/** Reads one file, to be known as `file`. Bytes that are no UTF-8 are marked, not refused. */
export async function readSource(path: string, file: string): Promise<SourceFile> {
  const bytes = await readFile(path);
  try {
    return { file, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return {
      file,
      text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
      broken: true,
    };
  }
}

const places: readonly Place[] = [
  { folder: 'content/notes', pattern: /\.mdx?$/, deep: true },
  { folder: 'reference', pattern: /^every-kind\.yaml$/, deep: false },
  { folder: 'reference/kinds', pattern: /\.ya?ml$/, deep: false },
  { folder: 'reference/types', pattern: /\.ya?ml$/, deep: false },
];

async function listFiles(root: string, { folder, pattern, deep }: Place): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(whenMissing);
  const lists = entries.map(async (entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return deep ? listFiles(root, { folder: file, pattern, deep }) : [];
    return entry.isFile() && pattern.test(entry.name) ? [file] : [];
  });
  return (await Promise.all(lists)).flat();
}

function whenMissing(error: NodeJS.ErrnoException): never[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}

async function listPath(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  const lists = entries.map((entry) => {
    if (entry.isDirectory() && !/^(?:\.|node_modules$)/.test(entry.name))
      return listPath(join(path, entry.name));
    return entry.isFile() && /\.(?:mdx?|ya?ml)$/.test(entry.name) ? [join(path, entry.name)] : [];
  });
  return (await Promise.all(lists)).flat();
}

function nameOf(path: string, root: string): string {
  const inProject = relative(root, path);
  const outside = inProject.startsWith('..') || isAbsolute(inProject);
  return (outside ? relative(process.cwd(), path) : inProject).replaceAll(sep, '/');
}

interface Place {
  readonly folder: string;
  readonly pattern: RegExp;
  /** Folders below count as well. */
  readonly deep: boolean;
}
