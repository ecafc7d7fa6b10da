import { expect, test } from 'vitest';
import {
  closeEnough,
  coverage,
  foldPage,
  judgePage,
  mentions,
  noAnswer,
  opensWith,
} from './judge-page.ts';
import { readPageQuery } from './page-query.ts';

const opening =
  '札は値ではなくキーで選ぶ。等号の条件と集合の条件。コンテナーも選べる。札の決まり。';
const page = foldPage({
  title: 'ラベルとセレクター（labels）',
  headings: ['札の決まり', '条件の二つの形'],
  content: `${opening.padEnd(200, '。')}あとのこと`,
});
const judge = (typed: string) => judgePage(page, readPageQuery(typed));

test.each([
  ['ラベルとセレクタ', 0],
  ['セレクター', 1],
  ['セレクター ラベル', 1],
  ['札の決まり', 2],
  ['ラベル 条件', 2],
  ['ラベルの札', 2],
  ['集合の条件', 3],
  ['コンテナ', 3],
  ['集合 キー', 4],
  ['集合 寿司', noAnswer],
  ['量子', noAnswer],
])('%s is answered in tier %i', (typed, tier) => {
  expect(judge(typed)).toBe(tier);
});

test('coverage is the share of neighbouring letters or of words', () => {
  expect(coverage(page, readPageQuery('集合の条約'))).toBe(0.75);
  expect(coverage(page, readPageQuery('集合 寿司'))).toBe(0.5);
  expect(coverage(page, readPageQuery('量子'))).toBe(0);
  const pod = foldPage({ title: 'Pod', headings: [], content: '' });
  expect(coverage(pod, readPageQuery('Podの一生'))).toBe(closeEnough);
});

test('the opening is the first 200 letters', () => {
  expect(opensWith(page, readPageQuery('集合の条件'))).toBe(true);
  expect(opensWith(page, readPageQuery('あとのこと'))).toBe(false);
});

test('mentions count the query as it stands', () => {
  expect(mentions(page, readPageQuery('条件'))).toBe(2);
  expect(mentions(page, readPageQuery('寿司'))).toBe(0);
});
