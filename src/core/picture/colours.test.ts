import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colours } from './colours.ts';

test('pictures have the colours of the site', () => {
  const tokens = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
  for (const [name, colour] of Object.entries(colours))
    expect(tokens, name).toContain(`--${name}: light-dark(${colour}, `);
});
