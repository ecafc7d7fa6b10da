import { expect, test } from 'vitest';
import { inSiteWords, withoutQuestion } from './site-words.ts';

const synonyms = [
  ['k8s', 'Kubernetes'],
  ['ロール', 'Role'],
  ['ジョブ', 'Job'],
  ['クロンジョブ', 'CronJob'],
] as const;

test.each([
  ['K8s とは', 'Kubernetes とは'],
  ['k8stool', 'k8stool'],
  ['クロンジョブのジョブ', 'CronJobのJob'],
  ['ｼﾞｮﾌﾞ', 'Job'],
  ['寿司', '寿司'],
])('%s is %s in the words of the site', (typed, expected) => {
  expect(inSiteWords(typed, synonyms)).toBe(expected);
});

test('without synonyms a text stays as it is', () => {
  expect(inSiteWords('ジョブ', [])).toBe('ジョブ');
});

test.each([
  ['EndpointSlice とは', 'EndpointSlice'],
  ['ラベルの使い方？', 'ラベル'],
  ['Pod って何?', 'Pod'],
  ['時刻の書き方', '時刻の書き方'],
  ['とは', 'とは'],
])('%s asks for %s', (typed, expected) => {
  expect(withoutQuestion(typed)).toBe(expected);
});
