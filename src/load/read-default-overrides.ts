import type { DefaultOverrides } from '../core/schema/kubernetes/default-of.ts';
import { EnvironmentError } from './environment-error.ts';
import { readYamlFile } from './read-yaml-file.ts';

/**
 * Reads the defaults kept by hand: a mapping of `Type.field` to the default as text, or null.
 * Throws an `EnvironmentError` if the file cannot be read or holds anything else.
 */
export function readDefaultOverrides(file: string): DefaultOverrides {
  const content = readYamlFile(file, { name: file, hint });
  if (typeof content !== 'object' || content === null) throw malformed(file, 'is not a mapping');
  const overrides = new Map<string, string | null>();
  for (const [key, value] of Object.entries(content)) {
    if (!/^\w+\.[$\w]+$/.test(key))
      throw malformed(file, `has the key "${key}", not \`Type.field\``);
    if (value !== null && !isScalar(value))
      throw malformed(file, `has no single value at "${key}"`);
    overrides.set(key, value === null ? null : String(value));
  }
  return overrides;
}

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function malformed(file: string, what: string): EnvironmentError {
  return new EnvironmentError(`The file ${file} ${what}.`, hint);
}

const hint =
  'Write one `Type.field: value` a line, or null to suppress a default that the description seems to say.';
