import { expect, test } from 'vitest';
import { noticeText } from './notice-text.ts';

const corrected = { t: 'corrected', id: 'spec.replicas', renamed: false, rest: [] } as const;

test('what was asked for and what is shown are both named', () => {
  const texts = [
    noticeText('spec.Replicas', corrected, 'Deployment'),
    noticeText('spec.copies', { ...corrected, renamed: true }, 'Deployment'),
    noticeText('spec.replicas.x', { ...corrected, rest: ['x'] }, 'Deployment'),
    noticeText('spec.replica', { t: 'ancestor', id: 'spec', missing: ['replica'] }, 'Deployment'),
  ];
  expect(texts).toEqual([
    'spec.Replicas を spec.replicas と読み替えました。',
    'spec.copies は名前が変わりました。現在の spec.replicas を示しています。',
    'spec.replicas.x に専用の行はないため、spec.replicas を示しています。',
    'spec.replica は見つからないため、最も近い spec を示しています。',
  ]);
});

test('a path of which nothing exists is said to be missing on the page', () => {
  expect(noticeText('bogus', { t: 'none', missing: ['bogus'] }, 'PodSpec')).toBe(
    'PodSpec に bogus というフィールドは見つかりません。',
  );
});

test('nothing is said of an exact address', () => {
  expect(noticeText('spec', { t: 'exact', id: 'spec' }, 'Deployment')).toBe('');
});
