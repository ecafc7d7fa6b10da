import type { FieldDefault } from '../../core/schema/types.ts';
import type { Explanation } from './explanation.ts';
import { wrapText } from './wrap-text.ts';

/** Writes an explanation for a terminal of `width` columns, as plain text. */
export function explanationText(told: Explanation, width: number): string {
  const blocks = [factLines(told).join('\n')];
  if (told.description) blocks.push(`Official text:\n${wrapText(told.description, width, '  ')}`);
  if (told.note) blocks.push(`Author's note:\n${wrapText(told.note, width, '  ')}`);
  if (told.fields.length) blocks.push(['Fields:', ...fieldLines(told.fields)].join('\n'));
  return blocks.join('\n\n');
}

function factLines(told: Explanation): string[] {
  const facts: [string, string | undefined][] = [
    ['Kind', `${told.kind} (${told.apiVersion})`],
    ['Path', told.path],
    ['Type', told.type],
    ['Required', told.required === undefined ? undefined : told.required ? 'yes' : 'no'],
    ['Default', told.default && defaultText(told.default)],
    ['Values', told.enum?.map((value) => value || '""').join(', ')],
    ['Deprecated', told.deprecated ? 'yes' : undefined],
  ];
  return facts.flatMap(([name, value]) =>
    value === undefined ? [] : [`${`${name}:`.padEnd(11)} ${value}`],
  );
}

function defaultText({ value, from }: FieldDefault): string {
  return from === 'text' ? `${value} (according to the description)` : value;
}

function fieldLines(fields: Explanation['fields']): string[] {
  const longest = Math.max(...fields.map(({ name }) => name.length));
  return fields.map(
    ({ name, type, required }) =>
      `  ${name.padEnd(longest)}  ${type}${required ? '  (required)' : ''}`,
  );
}
