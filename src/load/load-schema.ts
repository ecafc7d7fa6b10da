import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Schema } from '../core/schema/types.ts';
import { checkDefaultOverrides } from './check-names.ts';
import { findPackage } from './kubernetes/find-package.ts';
import { projectFolder } from './project-folder.ts';
import { readDefaultOverrides } from './read-default-overrides.ts';
import { storedSchema } from './schema-store.ts';

/**
 * Loads the embedded schema from the pinned npm packages and `reference/defaults.yaml`. Takes about half a second the
 * first time and no network; the same packages always give the same schema in the same order.
 * Throws an `EnvironmentError` if a package is missing or has another version than `package.json` pins, and if a default
 * kept by hand belongs to no field.
 */
export async function loadSchema(): Promise<Schema> {
  const project = projectFolder(import.meta.url);
  const client = findPackage('@kubernetes/client-node', project);
  const models = findPackage('kubernetes-models', project);
  const apimachinery = findPackage('@kubernetes-models/apimachinery', project);
  const origin = [client, models, apimachinery]
    .map(({ name, version }) => `${name} ${version}`)
    .join(', ');
  const defaultsFile = join(project, 'reference', 'defaults.yaml');
  const defaults = readDefaultOverrides(defaultsFile);
  const inputs = [origin, readFileSync(defaultsFile, 'utf8')];
  const schema = await storedSchema(join(project, '.cache', 'schema'), inputs, async () => {
    const { readPackages } = await import('./kubernetes/read-packages.ts');
    return readPackages(client, [models, apimachinery], { origin, defaults });
  });
  checkDefaultOverrides(defaults, schema);
  return schema;
}
