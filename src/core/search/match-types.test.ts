import { expect, test } from 'vitest';
import { ref, smallSchema } from '../schema/small-schema.ts';
import { buildFieldGraph } from './build-field-graph.ts';
import { expandFieldGraph } from './expand-field-graph.ts';
import { findFields } from './find-fields.ts';
import { matchTypes } from './match-types.ts';
import { nameOf, searchIndex } from './small-index.ts';

const index = searchIndex();
const types = (typed: string) => matchTypes(typed, index).map(({ type }) => type.name);
const first = (typed: string) => {
  const [match] = findFields(typed, { index }).matches;
  return match && nameOf(match);
};

test('types are found whole or by their beginning, and kinds are none', () => {
  expect(types('PodSpec')).toEqual(['PodSpec']);
  expect(types('deploymentsp')).toEqual(['DeploymentSpec', 'DeploymentSpec']);
  expect(types('Pod')).toEqual(['PodSpec']);
  expect(types('Spec')).toEqual([]);
  expect(types('pod.spec')).toEqual([]);
});

test('a type comes before a field of its name where it is written as one', () => {
  expect(first('Container')).toBe('type Container');
  expect(first('container')).toBe('field containers');
  expect(first('podspec')).toBe('type PodSpec');
  expect(first('Pod')).toBe('kind Pod');
});

test('a search within a part of the site is about its kinds alone', () => {
  expect(findFields('PodSpec', { index, within: () => true }).matches).toEqual([]);
});

test('a type without fields is found as well, and nothing stands below it', () => {
  const core = 'io.k8s.api.core.v1';
  const schema = smallSchema(
    {
      [`${core}.Pod`]: { limits: { t: 'map', values: ref(`${core}.Quantity`) } },
      [`${core}.Quantity`]: {},
    },
    { [`${core}.Pod`]: 'pods' },
  );
  const kinds = [...schema.resources.values()].map((resource) => ({
    resource,
    names: [],
    part: '',
  }));
  const small = expandFieldGraph(buildFieldGraph(kinds, schema).graph);
  expect(matchTypes('Quantity', small).map(({ type }) => type.name)).toEqual(['Quantity']);
  expect(small.fields.map(({ name, target }) => [name, target])).toEqual([['limits', undefined]]);
  expect(findFields('limits.cpu', { index: small }).matches.map(nameOf)).toEqual(['field limits']);
});
