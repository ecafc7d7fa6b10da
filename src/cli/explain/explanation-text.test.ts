import { expect, test } from 'vitest';
import { explanationText } from './explanation-text.ts';

test('a field is told with its facts, both texts and the fields below it', () => {
  const text = explanationText(
    {
      apiVersion: 'apps/v1',
      kind: 'Shop',
      path: 'spec.shelf',
      type: 'Shelf',
      required: true,
      deprecated: true,
      default: { value: '3', from: 'text' },
      enum: ['', 'Wide'],
      description: 'How many boards there are in the shelf.',
      note: '棚板の数。',
      fields: [
        { name: 'width', type: 'int32', required: true },
        { name: 'boards', type: 'Board[]', required: false },
      ],
    },
    30,
  );
  expect(text.split('\n')).toEqual([
    'Kind:       Shop (apps/v1)',
    'Path:       spec.shelf',
    'Type:       Shelf',
    'Required:   yes',
    'Default:    3 (according to the description)',
    'Values:     "", Wide',
    'Deprecated: yes',
    '',
    'Official text:',
    '  How many boards there are in',
    '  the shelf.',
    '',
    "Author's note:",
    '  棚板の数。',
    '',
    'Fields:',
    '  width   int32  (required)',
    '  boards  Board[]',
  ]);
});

test('of a kind only what there is to tell is told', () => {
  expect(explanationText({ apiVersion: 'v1', kind: 'Pod', fields: [] }, 80)).toBe(
    'Kind:       Pod (v1)',
  );
});
