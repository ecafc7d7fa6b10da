import { expect, test } from 'vitest';
import { readSources } from '../../load/read-sources.ts';
import { projectFolder } from '../../load/project-folder.ts';
import { indexSchema } from '../../core/schema/schema-index.ts';
import { readSkeletons } from '../../core/reference/read-skeletons.ts';
import { loadSchema } from '../../load/load-schema.ts';
import { createNoteRenderer } from './render-inline.ts';

const render = createNoteRenderer((code) =>
  code === 'spec.replicas' ? '/deployment/' : undefined,
);
/** A comment behind a text leaves no trace in HTML, but makes the renderer look at all of it. */
const parsed = (text: string) => render(`${text}<!-- -->`);

test('code that names a field is a link, and marks of Markdown count', () => {
  expect(render('`spec.replicas` を **見る**')).toBe(
    '<p><a href="/deployment/"><code>spec.replicas</code></a> を <strong>見る</strong></p>',
  );
});

test('what looks like words alone is rendered as Markdown would be', () => {
  const texts = [
    '名前。',
    'Pod の数 (既定)',
    '1. 一つ目',
    '- 点',
    '# 見出し',
    'a  b',
    'a & b',
    'x_y_z',
    '10% ～ 20%',
  ];
  for (const text of texts) expect(render(text)).toBe(parsed(text));
});

test('every note of the skeletons is rendered as Markdown renders it', async () => {
  const sources = await readSources(projectFolder(import.meta.url));
  const { kinds, types } = readSkeletons(sources, indexSchema(await loadSchema()));
  const notes = [...kinds.values(), ...types.values()].flatMap(({ notes }) => [...notes.values()]);
  expect(notes.length).toBeGreaterThan(1000);
  expect(notes.filter((text) => render(text) !== parsed(text))).toEqual([]);
});
