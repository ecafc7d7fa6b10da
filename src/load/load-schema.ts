import { join } from 'node:path';
import { mergeSchema } from '../core/schema/kubernetes/merge-schema.ts';
import type { Schema } from '../core/schema/types.ts';
import { checkDefaultOverrides } from './check-names.ts';
import { findPackage } from './kubernetes/find-package.ts';
import { readClientNode } from './kubernetes/read-client-node.ts';
import { readKubernetesModels } from './kubernetes/read-kubernetes-models.ts';
import { projectFolder } from './project-folder.ts';
import { readDefaultOverrides } from './read-default-overrides.ts';

/**
 * Loads the embedded schema from the pinned npm packages and `reference/defaults.yaml`. Takes about half a second and
 * no network; the same packages always give the same schema in the same order.
 * Throws an `EnvironmentError` if a package is missing or has another version than `package.json` pins, and if a default
 * kept by hand belongs to no field.
 */
export async function loadSchema(): Promise<Schema> {
  const project = projectFolder(import.meta.url);
  const client = findPackage('@kubernetes/client-node', project);
  const models = findPackage('kubernetes-models', project);
  const apimachinery = findPackage('@kubernetes-models/apimachinery', project);
  const defaults = readDefaultOverrides(join(project, 'reference', 'defaults.yaml'));
  const schema = mergeSchema(
    readClientNode(client.folder),
    readKubernetesModels([models.folder, apimachinery.folder]),
    {
      origin: [client, models, apimachinery]
        .map(({ name, version }) => `${name} ${version}`)
        .join(', '),
      defaults,
    },
  );
  checkDefaultOverrides(defaults, schema);
  return schema;
}
