import { expect, test } from 'vitest';
import { abridged, groupNotes, type ListedNote } from './navigation.ts';

const note = (id: string, order: number, section?: string): ListedNote => ({
  id,
  title: id,
  draft: false,
  section,
  order,
  tags: [],
});
const sections = [
  { id: 'why', title: 'なぜ', description: '' },
  { id: 'workloads', title: 'Workloads', description: '' },
];

test('notes follow the order of the sections, then their own, then their id', () => {
  const notes = [note('c', 1, 'workloads'), note('b', 2, 'why'), note('a', 2, 'why')];
  const groups = groupNotes(notes, sections);
  expect(groups.flatMap((group) => group.notes.map(({ id }) => id))).toEqual(['a', 'b', 'c']);
});

test('a note without a known section comes last, and none is lost', () => {
  const groups = groupNotes([note('x', 1, 'gone'), note('y', 1), note('a', 1, 'why')], sections);
  expect(groups.map(({ id, notes }) => [id, notes.map((one) => one.id)])).toEqual([
    ['why', ['a']],
    ['others', ['x', 'y']],
  ]);
});

test('a section without notes is not shown', () => {
  expect(groupNotes([], sections)).toEqual([]);
});

test('a long table of contents lays out only the section that the page is in', () => {
  const items = (section: string, count: number) =>
    Array.from({ length: count }, (_, at) => ({ title: `${at}`, href: `/${section}/${at}/` }));
  const group = (count: number) => ({
    title: 'リファレンス',
    href: '/',
    sections: [
      { title: 'A', href: '/#a', items: items('a', count) },
      { title: 'B', href: '/#b', items: items('b', count) },
    ],
  });
  const lengths = (count: number, current: string) =>
    abridged([group(count)], current).flatMap(({ sections }) =>
      sections.map(({ items }) => items.length),
    );
  expect(lengths(75, '/b/3/')).toEqual([75, 75]);
  expect(lengths(76, '/b/3/')).toEqual([0, 76]);
  expect(lengths(76, '/elsewhere/')).toEqual([0, 0]);
  // What stands around the page, and a link to all.
  expect(lengths(151, '/b/100/')).toEqual([0, 42]);
  expect(lengths(151, '/b/0/')).toEqual([0, 22]);
});
