import { describe, expect, it } from 'vitest';
import { compareAddresses } from '../../core/reference/address/compare-addresses.ts';
import { listAddresses } from '../../core/reference/address/list-addresses.ts';
import { resolvePath } from '../../core/reference/resolve-path.ts';
import { loadSchema } from '../load-schema.ts';
import { projectFolder } from '../project-folder.ts';
import { readAddressList, readAliases } from './read-addresses.ts';

const root = projectFolder(import.meta.url);
const aliases = readAliases(root);
const current = listAddresses(await loadSchema(), aliases);

describe('the published addresses', () => {
  it('are all still there', () => {
    const listed = readAddressList(root) ?? [];
    expect(listed.length).toBeGreaterThanOrEqual(864);
    expect(compareAddresses(listed, current, aliases).findings).toEqual([]);
  });

  it('are 16,549 on the pages of kinds and 3,137 on those of types', () => {
    const count = (of: string) =>
      current.filter((page) => page.of === of).reduce((sum, { ids }) => sum + ids.length, 0);
    expect(current.filter(({ of }) => of === 'kind')).toHaveLength(95);
    expect(count('kind')).toBe(16_549);
    expect(count('type')).toBe(3_137);
  });

  it('are each different from all others of the page, whatever the case', () => {
    for (const { name, ids } of current) {
      expect(new Set(ids.map((id) => id.toLowerCase())).size, name).toBe(ids.length);
    }
  });
});

describe('every 29th address of a kind', () => {
  const kinds = current.filter(({ of }) => of === 'kind');
  const spellings: Record<string, (id: string, kind: string) => string> = {
    'in lower case': (id) => id.toLowerCase(),
    'with positions': (id) => `{.${id.replaceAll('.', '[0].')}}`,
    'with quotes': (id) => `$${id.replace(/[^.]+\.?/g, (name) => `['${name.replace('.', '')}']`)}`,
    'behind its kind': (id, kind) => `${kind}.${id}`,
    'without stars': (id) => id.replaceAll('.*', ''),
    'with a key in place of each star': (id) => id.replaceAll('*', 'any-key'),
    'with slashes': (id) => `/${id.replaceAll('.', '/')}`,
  };
  it.each(Object.keys(spellings))('is found %s', (spelling) => {
    const lost = kinds.flatMap(({ name, ids }) => {
      const [version = '', kind = ''] = name.split(/\/(?=[^/]*$)/);
      return ids
        .filter((_, index) => index % 29 === 0)
        .filter((id) => {
          const fragment = spellings[spelling]?.(id, kind) ?? '';
          const found = resolvePath(fragment, { ids, names: [kind, version] });
          return found.t === 'none' || found.t === 'ancestor' || found.id !== id;
        })
        .map((id) => `${name} ${id}`);
    });
    expect(lost).toEqual([]);
  });
});
