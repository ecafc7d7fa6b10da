import { expect, test } from 'vitest';
import { plainNote, stressed, withoutStress } from './plain-note.ts';

const note = '失敗すると**再起動**される。\n`exec` は[重い](https://example.org)。\nand more';

test('a note loses its Markdown but keeps what it stresses', () => {
  expect(plainNote(note)).toBe('失敗すると**再起動**される。 exec は重い。 and more');
  expect(withoutStress(plainNote(note))).toBe('失敗すると再起動される。 exec は重い。 and more');
  expect(stressed(plainNote(note))).toBe('再起動');
});
