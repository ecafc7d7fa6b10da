import { expect, test } from 'vitest';
import { servedKinds } from './served-kinds.ts';
import type { Operation } from './source.ts';

const operations: Operation[] = [
  {
    path: '/apis/x.io/v1/namespaces/{namespace}/boxes',
    method: 'POST',
    body: 'V1Box',
    response: 'V1Box',
  },
  { path: '/apis/x.io/v1/namespaces/{namespace}/boxes', method: 'GET', response: 'V1BoxList' },
  { path: '/apis/x.io/v1/namespaces/{namespace}/boxes', method: 'DELETE', response: 'V1Status' },
  { path: '/apis/x.io/v1/namespaces/{namespace}/boxes/{name}', method: 'GET', response: 'V1Box' },
  {
    path: '/apis/x.io/v1/namespaces/{namespace}/boxes/{name}',
    method: 'DELETE',
    response: 'V1Status',
  },
  {
    path: '/apis/x.io/v1/namespaces/{namespace}/boxes/{name}/status',
    method: 'PUT',
    body: 'V1Box',
  },
  {
    path: '/apis/x.io/v1/namespaces/{namespace}/boxes/{name}/scale',
    method: 'GET',
    response: 'V1Scale',
  },
  { path: '/apis/x.io/v1/boxes', method: 'GET', response: 'V1BoxList' },
  { path: '/apis/x.io/v1/watch/boxes', method: 'GET', response: 'V1WatchEvent' },
  { path: '/apis/x.io/v1/', method: 'GET', response: 'V1APIResourceList' },
  { path: '/api/v1/namespaces', method: 'GET', response: 'V1NamespaceList' },
  { path: '/api/v1/namespaces/{name}', method: 'GET', response: 'V1Namespace' },
  { path: '/api/v1/namespaces/{name}', method: 'PATCH', body: 'any', response: 'V1Namespace' },
  { path: '/api/v1/nodes/{name}', method: 'GET', response: 'V1Node' },
  { path: '/api/v1/nodes/{name}/proxy', method: 'OPTIONS' },
  { path: '/api/v1/nodes/{name}/proxy/{path}', method: 'GET' },
];

test('scope, verbs and subresources are what the paths show', () => {
  expect(servedKinds(operations)).toEqual([
    {
      group: '',
      version: 'v1',
      plural: 'namespaces',
      namespaced: false,
      verbs: ['get', 'list', 'patch'],
      subresources: [],
      model: 'V1Namespace',
      list: 'V1NamespaceList',
    },
    {
      group: '',
      version: 'v1',
      plural: 'nodes',
      namespaced: false,
      verbs: ['get'],
      subresources: ['proxy'],
      model: 'V1Node',
    },
    {
      group: 'x.io',
      version: 'v1',
      plural: 'boxes',
      namespaced: true,
      verbs: ['create', 'delete', 'deletecollection', 'get', 'list'],
      subresources: ['scale', 'status'],
      model: 'V1Box',
      list: 'V1BoxList',
    },
  ]);
});
