import { expect, test } from 'vitest';
import { groupNotes, type ListedNote } from './navigation.ts';

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
