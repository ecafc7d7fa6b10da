import { expect, test } from 'vitest';
import type { SourceFile } from '../text/source-file.ts';
import { lintNoteSet } from './lint-note-set.ts';

function note(name: string, keys = ''): SourceFile {
  return { file: `content/notes/${name}`, text: `---\ntitle: a\n${keys}---\n` };
}

/** Each finding as its file and what it points at. */
function found(sources: readonly SourceFile[], sections?: readonly string[]) {
  return lintNoteSet(sources, sections && { sections }).map(({ file, span }) => [
    file.slice('content/notes/'.length),
    span && sources.find((source) => source.file === file)?.text.slice(span.start, span.end),
  ]);
}

test('two notes with one address are found both, at the id where there is one', () => {
  const sources = [note('pod.md'), note('other.mdx', 'id: pod\n'), note('third.md')];
  expect(found(sources)).toEqual([
    ['pod.md', undefined],
    ['other.mdx', 'id'],
  ]);
  const [first, second] = lintNoteSet(sources);
  expect(first?.message).toContain('content/notes/other.mdx');
  expect(second?.message).toContain('content/notes/pod.md');
  expect([first?.code, first?.severity]).toEqual(['frontmatter-invalid', 'error']);
});

test('addresses that differ only in case are one on many disks', () => {
  expect(found([note('Pod.md'), note('pod.md')])).toHaveLength(2);
});

test('an id frees the name of its file, and a folder is part of the address', () => {
  expect(found([note('pod.md', 'id: own\n'), note('a/pod.md'), note('b/pod.md')])).toEqual([]);
});

test('a section that is not among the known ones is found, with the one that was meant', () => {
  const sources = [note('a.md', 'section: workload\n'), note('b.md', 'section: why\n')];
  expect(found(sources, ['why', 'workloads'])).toEqual([['a.md', 'section']]);
  expect(lintNoteSet(sources, { sections: ['why', 'workloads'] })[0]?.hint).toContain('workloads');
  expect(found(sources)).toEqual([]);
});
