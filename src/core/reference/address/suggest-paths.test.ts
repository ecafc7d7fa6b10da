import { describe, expect, it, test } from 'vitest';
import { nearestWords } from './nearest-words.ts';
import { suggestPaths } from './suggest-paths.ts';

describe('nearestWords', () => {
  test.each([
    ['replica', 'replicas'],
    ['repilcas', 'replicas'],
    ['REPLICAS', 'replicas'],
    ['contaners', 'containers'],
    ['portt', 'ports'],
  ])('%s is near %s', (word, nearest) => {
    expect(nearestWords(word, ['containers', 'ports', 'replicas', 'strategy'])).toEqual([nearest]);
  });

  it('puts the nearest first and keeps the order of equals', () => {
    expect(nearestWords('ports', ['port', 'sorts', 'ports', 'hosts'])).toEqual([
      'ports',
      'port',
      'sorts',
    ]);
  });

  it('does not guess at a word that resembles nothing', () => {
    expect(nearestWords('cpu', ['port', 'name', 'image'])).toEqual([]);
  });
});

describe('suggestPaths', () => {
  const ids = [
    'metadata',
    'spec',
    'spec.replicas',
    'spec.template',
    'spec.template.spec',
    'spec.template.spec.containers',
    'spec.template.spec.containers.image',
    'status',
    'status.replicas',
    'status.nodes',
    'status.nodes.*.name',
  ];

  it('mends a slip in one name and keeps the names behind it', () => {
    expect(suggestPaths('spec', ['tempalte', 'spec'], ids)).toEqual(['spec.template.spec']);
    expect(suggestPaths('spec', ['replica'], ids)).toEqual(['spec.replicas']);
    expect(suggestPaths('', ['sepc', 'replicas'], ids)[0]).toBe('spec.replicas');
  });

  it('stops at the mended name when those behind it do not exist', () => {
    expect(suggestPaths('spec', ['tempalte', 'bogus'], ids)).toEqual(['spec.template']);
  });

  it('finds the field deeper down, the shallowest first', () => {
    expect(suggestPaths('spec', ['containers', 'image'], ids)).toEqual([
      'spec.template.spec.containers.image',
    ]);
    expect(suggestPaths('', ['Replicas'], ids)).toEqual(['spec.replicas', 'status.replicas']);
  });

  it('looks through the star of a map', () => {
    expect(suggestPaths('status.nodes', ['nmae'], ids)).toEqual(['status.nodes.*.name']);
  });

  it('suggests nothing for nothing', () => {
    expect(suggestPaths('', [], ids)).toEqual([]);
  });
});
