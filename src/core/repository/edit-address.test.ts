import { expect, test } from 'vitest';
import { editAddress, parseRepository } from './edit-address.ts';

test.each([
  ['https://github.com/o/r', 'https://github.com/o/r', 'main'],
  ['https://github.com/o/r/', 'https://github.com/o/r', 'main'],
  ['git+https://github.com/o/r.git', 'https://github.com/o/r', 'main'],
  ['git+ssh://git@github.com/o/r.git', 'https://github.com/o/r', 'main'],
  ['git@gitlab.com:group/sub/r.git', 'https://gitlab.com/group/sub/r', 'main'],
  ['https://github.com/o/r#next', 'https://github.com/o/r', 'next'],
  ['o/r', 'https://github.com/o/r', 'main'],
  ['gitlab:o/r', 'https://gitlab.com/o/r', 'main'],
])('%s is the repository %s, branch %s', (written, web, branch) => {
  expect(parseRepository(written)).toEqual({ web, branch, folder: '' });
});

test.each(['', '../elsewhere/project', 'https://github.com/', 'https://github.com/o', 'somewhere'])(
  'nothing can be edited at %j',
  (written) => {
    expect(parseRepository(written)).toBeUndefined();
  },
);

test.each([
  ['https://github.com/o/r', 'https://github.com/o/r/edit/main/content/notes/pod.md'],
  ['https://github.com/o/r#v1/next', 'https://github.com/o/r/edit/v1/next/content/notes/pod.md'],
  ['https://gitlab.com/o/r', 'https://gitlab.com/o/r/-/edit/main/content/notes/pod.md'],
  ['https://codeberg.org/o/r', 'https://codeberg.org/o/r/_edit/main/content/notes/pod.md'],
])('in %s a note is edited at %s', (written, address) => {
  const repository = parseRepository(written);
  expect(repository && editAddress(repository, 'content/notes/pod.md')).toBe(address);
});

test('a project in a folder of its repository, and a name that needs encoding', () => {
  const repository = parseRepository('https://github.com/o/r', './docs/site/');
  expect(repository && editAddress(repository, 'content/notes/日 本.md')).toBe(
    'https://github.com/o/r/edit/main/docs/site/content/notes/%E6%97%A5%20%E6%9C%AC.md',
  );
});
