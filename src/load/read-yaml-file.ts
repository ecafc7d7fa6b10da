import { readFileSync } from 'node:fs';
import { load, YAMLException } from 'js-yaml';
import { EnvironmentError } from './environment-error.ts';

/**
 * Reads a data file of the project, to be known as `name`. Throws an `EnvironmentError` with the place if it is missing
 * or no YAML; `hint` says what the file should hold.
 */
export function readYamlFile(path: string, { name, hint }: YamlFileOptions): unknown {
  try {
    return load(readFileSync(path, 'utf8'), { filename: name });
  } catch (cause) {
    throw new EnvironmentError(problem(name, cause), hint, { cause });
  }
}

function problem(name: string, cause: unknown): string {
  if (cause instanceof YAMLException) {
    const { mark, reason } = cause;
    const place = mark ? `${name}:${mark.line + 1}:${mark.column + 1}` : name;
    return `${place}: the YAML cannot be read (${reason}).`;
  }
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT') return `${name}: the file is missing.`;
  return `${name}: the file cannot be read (${cause instanceof Error ? cause.message : String(cause)}).`;
}

export interface YamlFileOptions {
  readonly name: string;
  readonly hint: string;
}
