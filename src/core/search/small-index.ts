import { definitionId } from '../schema/ids.ts';
import { ref, smallSchema, text } from '../schema/small-schema.ts';
import type { Schema } from '../schema/types.ts';
import { buildFieldGraph, type ListedKind } from './build-field-graph.ts';
import { expandFieldGraph, type FieldIndex } from './expand-field-graph.ts';
import type { Match } from './match-fields.ts';

const pods = 'io.k8s.api.core.v1';
const apps = 'io.k8s.api.apps.v1';
const other = 'io.k8s.api.apps.v1beta1';

/** A few kinds with what makes search hard: names within names, a type in two versions, a map, a type inside itself. */
export const searchSchema: Schema = smallSchema(
  {
    [`${pods}.Pod`]: { metadata: ref(`${pods}.ObjectMeta`), spec: ref(`${pods}.PodSpec`) },
    [`${pods}.ObjectMeta`]: { name: text, labels: { t: 'map', values: text } },
    [`${pods}.PodSpec`]: {
      containers: { t: 'array', items: ref(`${pods}.Container`) },
      dnsPolicy: { type: text, enum: [{ value: 'ClusterFirst' }, { value: 'Default' }] },
      terminationGracePeriodSeconds: text,
    },
    [`${pods}.Container`]: {
      image: text,
      imagePullPolicy: { type: text, enum: [{ value: '' }, { value: 'Always' }] },
      readinessProbe: ref(`${pods}.Probe`),
    },
    [`${pods}.Probe`]: { exec: text, devices: { t: 'map', values: ref(`${pods}.Probe`) } },
    [`${apps}.Deployment`]: {
      metadata: ref(`${pods}.ObjectMeta`),
      spec: ref(`${apps}.DeploymentSpec`),
    },
    [`${apps}.DeploymentSpec`]: { replicas: text, template: ref(`${pods}.Pod`) },
    [`${other}.Deployment`]: { spec: ref(`${other}.DeploymentSpec`) },
    [`${other}.DeploymentSpec`]: { rollback: text },
  },
  {
    [`${pods}.Pod`]: 'pods',
    [`${apps}.Deployment`]: 'deployments',
    [`${other}.Deployment`]: 'deployments',
  },
);

export const searchKinds: readonly ListedKind[] = [...searchSchema.resources.values()].map(
  (resource) => ({
    resource,
    names: resource.kind === 'Deployment' ? [resource.plural, 'deploy'] : [resource.plural, 'po'],
    part: resource.definition === definitionId(`${pods}.Pod`) ? 'kinds.pods' : 'kinds.apps',
  }),
);

/** Tells in a test what was found: `kind Pod`, `type PodSpec`, `field image`. */
export function nameOf(match: Match): string {
  if (match.t === 'field') return `field ${match.field.name}`;
  return match.t === 'kind' ? `kind ${match.kind.name}` : `type ${match.type.name}`;
}

export function searchIndex(): FieldIndex {
  return expandFieldGraph(buildFieldGraph(searchKinds, searchSchema).graph);
}
