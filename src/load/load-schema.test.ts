import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { expandFields, flatten } from '../core/reference/expand.ts';
import { definitionId, kindId } from '../core/schema/ids.ts';
import { innermostType } from '../core/schema/leading-definition.ts';
import { definitionsIn } from '../core/schema/reach.ts';
import type { Definition, Field, Resource, Schema } from '../core/schema/types.ts';
import { loadSchema } from './load-schema.ts';
import { projectFolder } from './project-folder.ts';
import { readDefaultOverrides } from './read-default-overrides.ts';

let schema: Schema;
let definitions: Definition[];
let resources: Resource[];
let fields: { id: string; definition: Definition; field: Field }[];

beforeAll(async () => {
  schema = await loadSchema();
  definitions = [...schema.definitions.values()];
  resources = [...schema.resources.values()];
  fields = definitions.flatMap((definition) =>
    definition.fields.map((field) => ({
      id: `${definition.name}.${field.name}`,
      definition,
      field,
    })),
  );
});

const countBy = <T>(items: readonly T[], key: (item: T) => string) =>
  Object.fromEntries([...Map.groupBy(items, key)].map(([name, found]) => [name, found.length]));

describe('the definitions', () => {
  test('all of the release are there, and the schema says where it comes from', () => {
    expect(schema.kubernetes).toBe('1.36');
    expect(schema.origin).toMatch(
      /^@kubernetes\/client-node \S+, kubernetes-models \S+, @kubernetes-models\/apimachinery \S+$/,
    );
    expect(definitions).toHaveLength(769);
  });

  test('group, version and name are unique, even when case is ignored', () => {
    const addresses = definitions.map(({ group, version, name }) =>
      `${group}/${version}/${name}`.toLowerCase(),
    );
    expect(new Set(addresses).size).toBe(definitions.length);
  });

  test.each([
    ['io.k8s.api.core.v1.PodSpec', '', 'v1'],
    ['io.k8s.api.apps.v1.DeploymentSpec', 'apps', 'v1'],
    ['io.k8s.api.networking.v1.IngressSpec', 'networking.k8s.io', 'v1'],
    ['io.k8s.api.flowcontrol.v1.FlowSchemaSpec', 'flowcontrol.apiserver.k8s.io', 'v1'],
    [
      'io.k8s.api.apiserverinternal.v1alpha1.StorageVersion',
      'internal.apiserver.k8s.io',
      'v1alpha1',
    ],
    ['io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta', 'meta', 'v1'],
    ['io.k8s.apimachinery.pkg.api.resource.Quantity', 'apimachinery', 'resource'],
    ['io.k8s.apimachinery.pkg.runtime.RawExtension', 'apimachinery', 'runtime'],
    ['io.k8s.apimachinery.pkg.util.intstr.IntOrString', 'apimachinery', 'intstr'],
    ['io.k8s.apimachinery.pkg.version.Info', 'apimachinery', 'version'],
    [
      'io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps',
      'apiextensions.k8s.io',
      'v1',
    ],
    [
      'io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIServiceSpec',
      'apiregistration.k8s.io',
      'v1',
    ],
  ])('%s is in the group "%s", version %s', (id, group, version) => {
    expect(schema.definitions.get(definitionId(id))).toMatchObject({ group, version });
  });

  test('definitions without fields say how their values are written', () => {
    const empty = definitions.filter((definition) => definition.fields.length === 0);
    expect(countBy(empty, ({ opaque }) => opaque ?? 'nothing')).toEqual({
      'int-or-string': 1,
      'micro-time': 1,
      json: 4,
      object: 4,
      quantity: 1,
      time: 1,
    });
    expect(definitions.filter(({ fields, opaque }) => opaque && fields.length > 0)).toEqual([]);
  });

  test('ten types are deprecated', () => {
    const names = definitions.filter(({ deprecated }) => deprecated).map(({ name }) => name);
    expect(names).toHaveLength(10);
    expect(names).toContain('Endpoints');
  });

  test('all but Quantity have a text', () => {
    expect(definitions.filter(({ doc }) => !doc).map(({ name }) => name)).toEqual(['Quantity']);
  });
});

describe('the fields', () => {
  test('all are there, with all required ones', () => {
    expect(fields).toHaveLength(3137);
    expect(fields.filter(({ field }) => field.required)).toHaveLength(701);
  });

  test('two stay without a type', () => {
    const untyped = fields.filter(({ field }) => innermostType(field.type).t === 'any');
    expect(untyped.map(({ id }) => id)).toEqual([
      'StorageVersion.spec',
      'PodGroupSchedulingPolicy.basic',
    ]);
  });

  test('every definition that a type names exists', () => {
    const named = fields.flatMap(({ field }) => definitionsIn(field.type));
    expect(named.filter((id) => !schema.definitions.has(id))).toEqual([]);
  });

  test('descriptions are the fields’ own, borrowed, or the type’s, and each is counted', () => {
    expect(countBy(fields, ({ field }) => field.doc?.from ?? 'none')).toEqual({
      schema: 2924,
      sibling: 127,
      type: 45,
      none: 41,
    });
  });

  test('no description keeps a trace of its source', () => {
    const traces = /Possible enum values:|@deprecated|\\[*/"']|\/_\*/;
    const texts = fields.flatMap(({ id, field }) =>
      field.doc ? [{ id, text: field.doc.text }] : [],
    );
    const allowed = ['ValidatingAdmissionPolicyBindingSpec.validationActions'];
    const found = texts.filter(({ id, text }) => traces.test(text) && !allowed.includes(id));
    expect(found.map(({ id }) => id)).toEqual([]);
    expect(texts.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  test('enums list their values, half of them with a text', () => {
    const enums = fields.flatMap(({ field }) => (field.enum ? [field.enum] : []));
    expect(enums).toHaveLength(121);
    expect(enums.flat()).toHaveLength(493);
    expect(enums.flat().filter(({ doc }) => doc)).toHaveLength(241);
  });

  test('fields are deprecated where their own text says so', () => {
    const deprecated = fields.filter(({ field }) => field.deprecated).map(({ id }) => id);
    expect(deprecated).toHaveLength(53);
    expect(deprecated).toEqual(
      expect.arrayContaining([
        'ServiceSpec.loadBalancerIP',
        'PodSpec.serviceAccount',
        'Event.deprecatedCount',
      ]),
    );
    expect(deprecated).not.toContain('CustomResourceDefinitionVersion.deprecated');
    expect(deprecated).not.toContain('IngressSpec.ingressClassName');
  });

  test.each([
    ['ServicePort.protocol', 'TCP'],
    ['DeploymentSpec.replicas', '1'],
    ['DeploymentSpec.progressDeadlineSeconds', '600'],
    ['RollingUpdateDeployment.maxSurge', '25%'],
    ['PodSpec.restartPolicy', 'Always'],
    ['VolumeMount.subPath', ''],
  ])('the default of %s is documented as "%s"', (id, value) => {
    const found = fields.filter((candidate) => candidate.id === id);
    expect(found.map(({ field }) => field.default)).toEqual([{ value, from: 'text' }]);
  });

  test.each([
    'Container.imagePullPolicy',
    'JobSpec.backoffLimit',
    'VolumeMount.recursiveReadOnly',
    'Subject.apiGroup',
    'TopologySpreadConstraint.maxSkew',
    'ResourceRequirements.requests',
  ])('%s has no single default', (id) => {
    const found = fields.filter((candidate) => candidate.id === id);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ field }) => field.default === undefined)).toBe(true);
  });

  test('defaults out of texts and by hand are counted', () => {
    expect(countBy(fields, ({ field }) => field.default?.from ?? 'none')).toEqual({
      text: 193,
      override: 12,
      none: 2932,
    });
  });

  test('every default kept by hand belongs to a field', () => {
    const file = join(projectFolder(import.meta.url), 'reference', 'defaults.yaml');
    const ids = new Set(fields.map(({ id }) => id));
    expect([...readDefaultOverrides(file).keys()].filter((key) => !ids.has(key))).toEqual([]);
  });
});

describe('the resources', () => {
  const all = ['create', 'delete', 'deletecollection', 'get', 'list', 'patch', 'update'];
  const podParts =
    'attach binding ephemeralcontainers eviction exec log portforward proxy resize status';

  test.each<[string, string, string, string, boolean, readonly string[], readonly string[]]>([
    ['apps', 'v1', 'Deployment', 'deployments', true, all, ['scale', 'status']],
    ['', 'v1', 'Pod', 'pods', true, all, podParts.split(' ')],
    ['', 'v1', 'Service', 'services', true, all, ['proxy', 'status']],
    ['', 'v1', 'ServiceAccount', 'serviceaccounts', true, all, ['token']],
    ['', 'v1', 'Endpoints', 'endpoints', true, all, []],
    ['', 'v1', 'Node', 'nodes', false, all, ['proxy', 'status']],
    [
      '',
      'v1',
      'Namespace',
      'namespaces',
      false,
      all.filter((verb) => verb !== 'deletecollection'),
      ['finalize', 'status'],
    ],
    ['', 'v1', 'Binding', 'bindings', true, ['create'], []],
    ['', 'v1', 'ComponentStatus', 'componentstatuses', false, ['get', 'list'], []],
    ['authentication.k8s.io', 'v1', 'TokenReview', 'tokenreviews', false, ['create'], []],
    [
      'authorization.k8s.io',
      'v1',
      'SubjectAccessReview',
      'subjectaccessreviews',
      false,
      ['create'],
      [],
    ],
    [
      'authorization.k8s.io',
      'v1',
      'LocalSubjectAccessReview',
      'localsubjectaccessreviews',
      true,
      ['create'],
      [],
    ],
    [
      'apiextensions.k8s.io',
      'v1',
      'CustomResourceDefinition',
      'customresourcedefinitions',
      false,
      all,
      ['status'],
    ],
    [
      'certificates.k8s.io',
      'v1',
      'CertificateSigningRequest',
      'certificatesigningrequests',
      false,
      all,
      ['approval', 'status'],
    ],
    ['networking.k8s.io', 'v1', 'Ingress', 'ingresses', true, all, ['status']],
    ['networking.k8s.io', 'v1', 'NetworkPolicy', 'networkpolicies', true, all, []],
  ])(
    '%s/%s %s is served as it is',
    (group, version, kind, plural, namespaced, verbs, subresources) => {
      expect(schema.resources.get(kindId(group, version, kind))).toMatchObject({
        group,
        version,
        kind,
        plural,
        namespaced,
        verbs,
        subresources,
      });
    },
  );

  test('their number, scope, verbs and subresources add up', () => {
    expect(resources).toHaveLength(95);
    expect(resources.filter(({ namespaced }) => namespaced)).toHaveLength(43);
    expect(countBy(resources, ({ verbs }) => verbs.join(' '))).toEqual({
      [all.join(' ')]: 86,
      'create delete get list patch update': 1,
      create: 7,
      'get list': 1,
    });
    expect(countBy(resources, ({ subresources }) => subresources.join(' '))).toEqual({
      '': 57,
      status: 28,
      'scale status': 4,
      'proxy status': 2,
      'approval status': 1,
      'finalize status': 1,
      token: 1,
      [podParts]: 1,
    });
  });

  test('each leads to the definition of its own name', () => {
    const names = resources.map(({ definition }) => schema.definitions.get(definition)?.name);
    expect(names).toEqual(resources.map(({ kind }) => kind));
  });

  test('kinds and definitions come in the order of their ids', () => {
    for (const ids of [[...schema.resources.keys()], [...schema.definitions.keys()]]) {
      expect(ids).toEqual([...ids].sort());
    }
  });
});

describe('the expansion', () => {
  const rowsOf = ({ definition }: Resource) => flatten(expandFields(schema, definition));

  test('all paths of all kinds add up, and none occurs twice in its kind', () => {
    const paths = resources.map((resource) => rowsOf(resource).map(({ path }) => path));
    expect(paths.flat()).toHaveLength(16549);
    expect(paths.filter((list) => new Set(list).size !== list.length)).toEqual([]);
  });

  test('a Deployment has 1,192 paths', () => {
    const deployment = schema.resources.get(kindId('apps', 'v1', 'Deployment'));
    const rows = deployment ? rowsOf(deployment).map(({ path }) => path) : [];
    expect(rows).toHaveLength(1192);
    expect(rows).toContain('spec.template.spec.containers.resources.limits');
  });

  test('maps of objects have a star in their paths', () => {
    const slice = schema.resources.get(kindId('resource.k8s.io', 'v1', 'ResourceSlice'));
    const rows = slice ? rowsOf(slice).map(({ path }) => path) : [];
    expect(rows).toContain('spec.devices.attributes');
    expect(rows).toContain('spec.devices.attributes.*.bool');
  });

  test('only JSONSchemaProps contains itself', () => {
    const recursive = resources.flatMap(rowsOf).filter((row) => row.recursive);
    const props = 'io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps';
    expect(recursive.map(({ owner, target }) => [owner, target])).toEqual(
      Array(7).fill([props, props]),
    );
  });
});

test('two loads give the same schema in the same order', async () => {
  const text = (loaded: Schema) =>
    JSON.stringify([...loaded.definitions.values(), ...loaded.resources.values()]);
  expect(text(await loadSchema())).toBe(text(schema));
});
