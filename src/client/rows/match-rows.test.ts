import { expect, test } from 'vitest';
import { foldText, matchRows, rowParts } from './match-rows.ts';

const texts: Record<string, string> = {
  'spec.replicas': '動かし続けたい Pod の数。ＨＰＡ に任せるなら書かない。',
  'spec.template.spec': 'Specification of the desired behavior of the pod.',
};
const paths = [
  'metadata',
  'metadata.namespace',
  'spec',
  'spec.replicas',
  'spec.template',
  'spec.template.spec',
  'spec.template.spec.containers',
  'spec.template.spec.containers.livenessProbe',
  'spec.template.spec.containers.livenessProbe.exec',
  'spec.template.spec.containers.resources',
  'spec.template.spec.containers.resources.limits',
];
const parents = paths.map((path) =>
  paths.indexOf(path.slice(0, Math.max(path.lastIndexOf('.'), 0))),
);
const rows = paths.map((path) => ({
  path: foldText(path),
  name: foldText(path.slice(path.lastIndexOf('.') + 1)),
  text: foldText(`${path} ${texts[path] ?? ''}`),
}));
const found = (query: string) => matchRows(rows, query).hits.map((index) => paths[index]);

test('a word finds the rows that it names, not all that stand below them', () => {
  expect(found('probe')).toEqual(['spec.template.spec.containers.livenessProbe']);
  expect(found('SPEC')).toEqual(['spec', 'spec.template.spec']);
});

test('a path finds the row at its end', () => {
  expect(found('containers.resources')).toEqual(['spec.template.spec.containers.resources']);
  expect(found('.spec.template.spec.containers[0].resources.lim')).toEqual([
    'spec.template.spec.containers.resources.limits',
  ]);
});

test('several words must all be in the path, one of them in the name', () => {
  expect(found('containers limits')).toEqual(['spec.template.spec.containers.resources.limits']);
  expect(found('metadata limits')).toEqual([]);
});

test('where no row is named so, the texts are looked through', () => {
  expect(matchRows(rows, 'desired behavior')).toEqual({ in: 'texts', hits: [5] });
  expect(found('hpa')).toEqual(['spec.replicas']);
  expect(found('　ＨＰＡ　任せる')).toEqual(['spec.replicas']);
});

test('nothing is found for nothing', () => {
  expect(found('  ')).toEqual([]);
  expect(found('[0]')).toEqual([]);
  expect(found('no such words')).toEqual([]);
});

test('the rows around a hit and below it are told from the rest', () => {
  const part = (path: string, query: string) =>
    rowParts(parents, matchRows(rows, query).hits)[paths.indexOf(path)];
  expect(part('spec.template.spec.containers.livenessProbe', 'probe')).toBe('hit');
  expect(part('spec.template.spec.containers.livenessProbe.exec', 'probe')).toBe('below');
  expect(part('spec.template', 'probe')).toBe('way');
  expect(part('spec.replicas', 'probe')).toBe('out');
  expect(part('metadata', 'probe')).toBe('out');
});

test('a hit around a hit is a hit', () => {
  expect(rowParts([-1, 0, 1], [0, 2])).toEqual(['hit', 'below', 'hit']);
});
