import { expect, test } from 'vitest';
import { findFields } from './find-fields.ts';
import type { Match } from './match-fields.ts';
import { nameOf, searchIndex } from './small-index.ts';

const index = searchIndex();
const placeOf = (match: Match | undefined) => {
  if (!match) return 'nothing';
  if (match.t === 'field') return `${match.place.kind.kind} ${match.place.path}`;
  return match.t === 'kind' ? `${match.kind.kind.version} ${match.kind.name}` : nameOf(match);
};
const first = (typed: string) => placeOf(findFields(typed, { index }).matches[0]);

test.each([
  ['image', 'Pod spec.containers.image'],
  ['imagepullpolicy', 'Pod spec.containers.imagePullPolicy'],
  ['image pull policy', 'Pod spec.containers.imagePullPolicy'],
  ['pullPolicy', 'Pod spec.containers.imagePullPolicy'],
  ['spec.template.spec.containers.image', 'Deployment spec.template.spec.containers.image'],
  ['containers.image', 'Pod spec.containers.image'],
  ['containers.imagePull', 'Pod spec.containers.imagePullPolicy'],
  ['.spec.containers[0].image', 'Pod spec.containers.image'],
  ['deploy.spec.template.spec.containers.image', 'Deployment spec.template.spec.containers.image'],
  ['kubectl explain pods.spec.containers', 'Pod spec.containers'],
  ['deployments.apps.spec.replicas', 'Deployment spec.replicas'],
  ['apps/v1/Deployment.spec.replicas', 'Deployment spec.replicas'],
  ['apps/v1beta1/Deployment', 'apps/v1beta1 Deployment'],
  ['deployment image', 'Deployment spec.template.spec.containers.image'],
  ['image deployment', 'Deployment spec.template.spec.containers.image'],
  ['deploy', 'apps/v1 Deployment'],
  ['po', 'core/v1 Pod'],
  ['ClusterFirst', 'Pod spec.dnsPolicy'],
  ['devices.exec', 'nothing'],
  ['metadata.labels.app.kubernetes.io/name', 'Pod metadata.labels'],
  ['metadata.name.first', 'nothing'],
  ['container image', 'Pod spec.containers.image'],
])('%s leads to %s', (typed, expected) => {
  expect(first(typed)).toBe(expected);
});

test.each([
  ['imagePulPolicy', 'Pod spec.containers.imagePullPolicy'],
  ['readinesProbe', 'Pod spec.containers.readinessProbe'],
  ['terminatoinGrace', 'Pod spec.terminationGracePeriodSeconds'],
  ['spec.contaners.image', 'Pod spec.containers.image'],
  ['deploymnet', 'apps/v1 Deployment'],
])('%s is near to %s', (typed, expected) => {
  const { matches, near } = findFields(typed, { index });
  expect(placeOf(matches[0])).toBe(expected);
  expect(near).toBe(true);
});

test.each(['banana', 'exek1', 'ab', '寿司', '', '  ', '...'])('%j is nothing', (typed) => {
  expect(findFields(typed, { index }).matches).toEqual([]);
});

test('letters inside a word are near, and no answer', () => {
  const { matches, near } = findFields('diness', { index });
  expect(placeOf(matches[0])).toBe('Pod spec.containers.readinessProbe');
  expect(near).toBe(true);
});

test('only places within what is asked for count', () => {
  const within = ({ kind }: { kind: { part: string } }) => kind.part === 'kinds.apps';
  const { matches } = findFields('image', { index, within });
  expect(placeOf(matches[0])).toBe('Deployment spec.template.spec.containers.image');
  expect(findFields('pod', { index, within }).matches.some(({ t }) => t === 'kind')).toBe(false);
});
