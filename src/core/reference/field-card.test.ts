import { expect, test } from 'vitest';
import { definitionId } from '../schema/ids.ts';
import { smallSchema, text } from '../schema/small-schema.ts';
import { arrangeRows } from './arrange-rows.ts';
import { expandFields } from './expand.ts';
import { fieldCard, type FieldCard } from './field-card.ts';

const id = definitionId('io.k8s.api.core.v1.Kettle');
const schema = smallSchema({
  [id]: {
    heat: {
      type: text,
      required: true,
      deprecated: true,
      default: { value: 'high', from: 'text' },
      doc: { text: 'How hot. See https://example.org/heat for more.', from: 'schema' },
    },
    lid: text,
  },
});

function cardOf(name: string, note?: string): FieldCard | undefined {
  const rows = arrangeRows(expandFields(schema, id), {
    skeletonOrder: new Map(),
    notes: new Map(note ? [[name, note]] : []),
    typeNotes: new Map(),
    everyKind: { definitions: new Set(), notes: new Map() },
  });
  const row = rows.find(({ node }) => node.name === name);
  const renderNote = ({ text: words }: { text: string }) => `<p>${words}</p>`;
  return row && fieldCard(row, { of: 'Kettle', schema, renderNote });
}

test('a card says what the row of the field says, of the official text the first sentence', () => {
  expect(cardOf('heat', 'Keep it **low**.')).toEqual({
    of: 'Kettle',
    path: 'heat',
    type: 'string',
    required: true,
    deprecated: true,
    default: 'high',
    note: '<p>Keep it **low**.</p>',
    official: '<p>How hot.</p>',
  });
});

test('what a field lacks is absent', () => {
  expect(cardOf('lid')).toEqual({ of: 'Kettle', path: 'lid', type: 'string' });
});

test('nothing in a card is a link, and the words of a link stay', () => {
  expect(
    cardOf('lid', 'See <a href="/notes/x/"><code>lid</code></a>, <abbr>SI</abbr>.')?.note,
  ).toBe('<p>See <code>lid</code>, <abbr>SI</abbr>.</p>');
});
