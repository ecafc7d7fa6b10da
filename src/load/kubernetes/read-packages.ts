import { mergeSchema } from '../../core/schema/kubernetes/merge-schema.ts';
import type { Schema } from '../../core/schema/types.ts';
import type { PackageFolder } from './find-package.ts';
import { readClientNode } from './read-client-node.ts';
import { readKubernetesModels } from './read-kubernetes-models.ts';

/** Reads the schema from the packages: what the client knows, and the models with their descriptions. */
export function readPackages(
  client: PackageFolder,
  models: readonly PackageFolder[],
  options: Parameters<typeof mergeSchema>[2],
): Schema {
  return mergeSchema(
    readClientNode(client.folder),
    readKubernetesModels(models.map(({ folder }) => folder)),
    options,
  );
}
