import { describe, expect, it, test } from 'vitest';
import { formatAddressList, parseAddressList } from './address-list.ts';
import { compareAddresses, mergeAddresses } from './compare-addresses.ts';
import type { PageAddresses } from './list-addresses.ts';

const deployment: PageAddresses = {
  of: 'kind',
  name: 'apps/v1/Deployment',
  ids: [
    'kind',
    'spec',
    'spec.replicas',
    'spec.nodes',
    'spec.nodes.*.name',
    'spec.nodes.*.name.x',
    'status',
  ],
  aliases: {},
};
const podSpec: PageAddresses = {
  of: 'type',
  name: 'core/v1/PodSpec',
  ids: ['containers'],
  aliases: {},
};
const empty: PageAddresses = { of: 'type', name: 'meta/v1/Time', ids: [], aliases: {} };
const pages = [deployment, podSpec, empty];

describe('the list of addresses', () => {
  it('is a tree for each page', () => {
    const lines = formatAddressList(pages).split('\n');
    expect(lines.filter((line) => !line.startsWith('//'))).toEqual([
      '',
      'apps/v1/Deployment',
      ' kind',
      ' spec',
      '  replicas',
      '  nodes',
      '   *.name',
      '    x',
      ' status',
      '',
      'type core/v1/PodSpec',
      ' containers',
      '',
      'type meta/v1/Time',
      '',
    ]);
  });

  it('is read back as it was written, with either line ending', () => {
    const plain = pages.map(({ of, name, ids }) => ({ of, name, ids }));
    const text = formatAddressList(pages);
    expect(parseAddressList(text)).toEqual(plain);
    expect(parseAddressList(text.replaceAll('\n', '\r\n'))).toEqual(plain);
  });
});

describe('compareAddresses', () => {
  const none = new Map();
  const renamed = new Map([['apps/v1/Deployment', new Map([['spec.copies', 'spec.replicas']])]]);
  const before = [{ ...deployment, ids: [...deployment.ids, 'spec.copies'] }, podSpec, empty];

  it('finds nothing when nothing has changed', () => {
    expect(compareAddresses(pages, pages, none)).toEqual({ findings: [], added: 0 });
  });

  it('counts new addresses, which are no finding', () => {
    expect(compareAddresses([podSpec, empty], pages, none)).toEqual({ findings: [], added: 7 });
  });

  it('finds a lost address', () => {
    expect(compareAddresses(before, pages, none).findings).toEqual([
      { t: 'id-lost', page: before[0], id: 'spec.copies' },
    ]);
  });

  it('finds a lost page once', () => {
    expect(compareAddresses(pages, [podSpec, empty], none).findings).toEqual([
      { t: 'page-lost', page: deployment },
    ]);
  });

  it('does not miss an address that an alias leads on', () => {
    const current = [
      { ...deployment, aliases: { 'spec.copies': 'spec.replicas' } },
      podSpec,
      empty,
    ];
    expect(compareAddresses(before, current, renamed).findings).toEqual([]);
  });

  it('finds an alias that leads nowhere', () => {
    const page = { ...deployment, aliases: { 'spec.copies': 'spec.count' } };
    expect(compareAddresses(before, [page, podSpec, empty], renamed).findings).toEqual([
      { t: 'alias-to-nothing', page, from: 'spec.copies', to: 'spec.count' },
    ]);
  });

  it('finds an alias of an address that exists', () => {
    const page = { ...deployment, aliases: { spec: 'status' } };
    expect(compareAddresses(pages, [page, podSpec, empty], renamed).findings).toEqual([
      { t: 'alias-of-existing', page, from: 'spec' },
    ]);
  });

  it('finds an alias below a name that nothing has', () => {
    const aliases = new Map([['apps/v1/Deploymnet', new Map()]]);
    expect(compareAddresses(pages, pages, aliases).findings).toEqual([
      { t: 'alias-of-nothing', name: 'apps/v1/Deploymnet' },
    ]);
  });
});

test('a former address that an alias keeps alive stays in the list', () => {
  const current = [{ ...deployment, aliases: { 'spec.copies': 'spec.replicas' } }];
  const listed = [{ ...deployment, ids: ['spec', 'spec.copies', 'spec.gone'] }];
  const [merged] = mergeAddresses(listed, current);
  expect(merged?.ids).toEqual([...deployment.ids, 'spec.copies']);
  expect(parseAddressList(formatAddressList(merged ? [merged] : []))[0]?.ids).toEqual(merged?.ids);
});
