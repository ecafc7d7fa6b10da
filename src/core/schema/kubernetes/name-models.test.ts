import { expect, test } from 'vitest';
import { nameModels, shortName } from './name-models.ts';
import { servedKinds } from './served-kinds.ts';
import type { Operation, SourceModel } from './source.ts';

const model = (name: string, ...references: string[]): SourceModel => ({
  name,
  doc: '',
  fields: references.map((reference) => ({
    name: reference.toLowerCase(),
    type: { t: 'array', items: { t: 'ref', name: reference } },
    required: false,
    doc: '',
  })),
});
const get = (path: string, response: string): Operation => ({ path, method: 'GET', response });

const operations = [
  get('/api/v1/namespaces/{namespace}/events/{name}', 'CoreV1Event'),
  get('/apis/events.k8s.io/v1/namespaces/{namespace}/events/{name}', 'EventsV1Event'),
  get('/apis/events.k8s.io/v1/namespaces/{namespace}/events', 'EventsV1EventList'),
  get('/apis/storage.k8s.io/v1beta1/classes/{name}', 'V1beta1Class'),
];
const client = {
  models: [
    model('CoreV1Event', 'CoreV1EventSeries', 'V1ObjectMeta'),
    model('CoreV1EventSeries'),
    model('EventsV1Event', 'EventsV1EventSeries'),
    model('EventsV1EventList', 'EventsV1Event'),
    model('EventsV1EventSeries'),
    model('V1beta1Class', 'V1beta1Topology', 'V1beta1Prosaic', 'V1Foreign'),
    model('V1beta1Topology'),
    model('V1beta1Prosaic'),
    model('V1Foreign'),
    model('V1ObjectMeta'),
    model('V1Patch'),
  ],
  operations,
};
const prose = {
  models: [
    model('io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta'),
    model('io.k8s.api.core.v1.EventSeries'),
    model('io.k8s.api.storage.v1beta1.Prosaic'),
    model('io.k8s.api.extensions.v1beta1.Topology'),
  ],
};
const names = nameModels(client, prose, servedKinds(operations));

test('kinds and lists are named by the paths that serve them', () => {
  expect(names.get('CoreV1Event')).toBe('io.k8s.api.core.v1.Event');
  expect(names.get('EventsV1Event')).toBe('io.k8s.api.events.v1.Event');
  expect(names.get('EventsV1EventList')).toBe('io.k8s.api.events.v1.EventList');
});

test('other models are named by the prose package, the longer class name going first', () => {
  expect(names.get('CoreV1EventSeries')).toBe('io.k8s.api.core.v1.EventSeries');
  expect(names.get('V1beta1Prosaic')).toBe('io.k8s.api.storage.v1beta1.Prosaic');
  expect(names.get('V1ObjectMeta')).toBe('io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta');
});

test('a model without prose belongs to the version that reaches it, not to one that is served no more', () => {
  expect(names.get('EventsV1EventSeries')).toBe('io.k8s.api.events.v1.EventSeries');
  expect(names.get('V1beta1Topology')).toBe('io.k8s.api.storage.v1beta1.Topology');
});

test('what is reached from another version only, or not at all, belongs to meta/v1', () => {
  expect(names.get('V1Foreign')).toBe('io.k8s.apimachinery.pkg.apis.meta.v1.Foreign');
  expect(names.get('V1Patch')).toBe('io.k8s.apimachinery.pkg.apis.meta.v1.Patch');
});

test('every model has a name', () => {
  expect(names.size).toBe(client.models.length);
});

test.each([
  ['V1Pod', 'Pod'],
  ['CoreV1Event', 'Event'],
  ['V1alpha3DeviceTaint', 'DeviceTaint'],
  ['V1APIService', 'APIService'],
  ['V1CSIDriver', 'CSIDriver'],
])('the class %s stands for %s', (name, short) => {
  expect(shortName(name)).toBe(short);
});
