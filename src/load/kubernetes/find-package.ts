import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EnvironmentError } from '../environment-error.ts';
import { foldersUpward } from '../project-folder.ts';

/**
 * Finds an installed package, in the version that the `package.json` of `projectFolder` pins, in the
 * `node_modules` of that folder and of those above it. The lookup is by folder, because a package may
 * hide its own `package.json` from module resolution.
 * Throws an `EnvironmentError` if the package is missing, has another version, or is not pinned.
 */
export function findPackage(name: string, projectFolder: string): PackageFolder {
  const expected = pinnedVersion(name, projectFolder);
  const folder = foldersUpward(projectFolder)
    .map((above) => join(above, 'node_modules', name))
    .find((candidate) => existsSync(join(candidate, 'package.json')));
  if (folder === undefined) {
    throw new EnvironmentError(
      `The package ${name} is not installed. The Kubernetes API schema is read from its version ${expected}.`,
      'Run `npm install` in the project folder.',
    );
  }
  const found = stringAt(readManifest(join(folder, 'package.json')), 'version') ?? 'unknown';
  if (found !== expected) {
    throw new EnvironmentError(
      `The package ${name} is installed in version ${found}, but the Kubernetes API schema is read from its version ${expected}.`,
      'Run `npm install` in the project folder: it installs the versions that package.json names.',
    );
  }
  return { name, version: found, folder };
}

function pinnedVersion(name: string, projectFolder: string): string {
  const dependencies = memberAt(readManifest(join(projectFolder, 'package.json')), 'dependencies');
  const version = stringAt(dependencies, name);
  if (version !== undefined && /^\d+\.\d+\.\d+$/.test(version)) return version;
  throw new EnvironmentError(
    `package.json names no exact version of ${name}, so it is unknown which Kubernetes API schema to read.`,
    `Restore the exact version of ${name} under "dependencies" in package.json, then run \`npm install\`.`,
  );
}

function readManifest(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new EnvironmentError(
      `The file ${file} cannot be read as JSON.`,
      'Restore the file, then run `npm install` in the project folder.',
      { cause },
    );
  }
}

function stringAt(value: unknown, key: string): string | undefined {
  const member = memberAt(value, key);
  return typeof member === 'string' ? member : undefined;
}

function memberAt(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}

export interface PackageFolder {
  readonly name: string;
  readonly version: string;
  /** Absolute path of the package's folder. */
  readonly folder: string;
}
