import { expect, test } from 'vitest';
import { buildFieldGraph } from './build-field-graph.ts';
import { expandFieldGraph } from './expand-field-graph.ts';
import { markDrawn } from './mark-drawn.ts';
import { ref, smallSchema, text } from '../schema/small-schema.ts';

const core = 'io.k8s.api.core.v1';
const schema = smallSchema(
  {
    [`${core}.Pod`]: { limits: ref(`${core}.Limits`), containers: ref(`${core}.Container`) },
    [`${core}.Container`]: { limits: ref(`${core}.Limits`) },
    [`${core}.Limits`]: { cpu: text, memory: text },
  },
  { [`${core}.Pod`]: 'pods' },
);

test('a place in a skeleton stands before a shallower one, and its field is marked', () => {
  const kinds = [...schema.resources.values()].map((resource) => ({
    resource,
    names: [],
    part: '',
  }));
  const { graph } = buildFieldGraph(kinds, schema);
  const marked = markDrawn(graph, ({ path }) => path === 'containers.limits.cpu');
  const { fields } = expandFieldGraph(marked);
  const cpu = fields.find(({ name }) => name === 'cpu');
  expect(cpu?.places.map(({ path }) => path)).toEqual(['containers.limits.cpu', 'limits.cpu']);
  expect(fields.filter(({ drawn }) => drawn)).toEqual([cpu]);
  expect(marked.places).toEqual(['0.containers.limits.cpu']);
});
