import type { AddressedPage, PageAddresses } from './list-addresses.ts';
import type { Aliases } from './page-aliases.ts';

/**
 * Compares the addresses that were once published with those of today. A lost one is no finding if an alias leads to
 * an id that exists.
 */
export function compareAddresses(
  listed: readonly AddressedPage[],
  current: readonly PageAddresses[],
  aliases: Aliases,
): AddressComparison {
  const pages = new Map(current.map((page) => [keyOf(page), page]));
  const findings = listed.flatMap((page): AddressFinding[] => {
    const now = pages.get(keyOf(page));
    if (!now) return [{ t: 'page-lost', page }];
    const kept = new Set([...now.ids, ...Object.keys(now.aliases)]);
    return page.ids.filter((id) => !kept.has(id)).map((id) => ({ t: 'id-lost', page, id }));
  });
  const known = new Map(listed.map((page) => [keyOf(page), new Set(page.ids)]));
  const added = current.reduce((sum, page) => {
    const before = known.get(keyOf(page));
    return sum + page.ids.filter((id) => !before?.has(id)).length;
  }, 0);
  return { findings: [...findings, ...aliasFindings(current, aliases)], added };
}

/**
 * Returns what is to be written as the new list: the addresses of today, and behind those of its page every former one
 * that an alias keeps alive, so that it stays guarded.
 */
export function mergeAddresses(
  listed: readonly AddressedPage[],
  current: readonly PageAddresses[],
): AddressedPage[] {
  const before = new Map(listed.map((page) => [keyOf(page), page]));
  return current.map(({ of, name, ids, aliases }) => {
    const former = before.get(keyOf({ of, name }))?.ids.filter((id) => Object.hasOwn(aliases, id));
    return { of, name, ids: [...new Set([...ids, ...(former ?? [])])] };
  });
}

function aliasFindings(current: readonly PageAddresses[], aliases: Aliases): AddressFinding[] {
  const names = new Set(current.map(({ name }) => name));
  const unknown = [...aliases.keys()]
    .filter((name) => !names.has(name))
    .map((name) => ({ t: 'alias-of-nothing', name }) as const);
  const wrong = current.flatMap((page): AddressFinding[] => {
    const ids = new Set(page.ids);
    return Object.entries(page.aliases).flatMap(([from, to]): AddressFinding[] => {
      if (ids.has(from)) return [{ t: 'alias-of-existing', page, from }];
      return ids.has(to) ? [] : [{ t: 'alias-to-nothing', page, from, to }];
    });
  });
  return [...unknown, ...wrong];
}

const keyOf = ({ of, name }: Pick<AddressedPage, 'of' | 'name'>) => `${of} ${name}`;

export interface AddressComparison {
  readonly findings: readonly AddressFinding[];
  /** How many addresses of today the list does not have. */
  readonly added: number;
}

export type AddressFinding =
  | { readonly t: 'page-lost'; readonly page: AddressedPage }
  | { readonly t: 'id-lost'; readonly page: AddressedPage; readonly id: string }
  /** No kind and no type has the name. */
  | { readonly t: 'alias-of-nothing'; readonly name: string }
  | { readonly t: 'alias-of-existing'; readonly page: AddressedPage; readonly from: string }
  | {
      readonly t: 'alias-to-nothing';
      readonly page: AddressedPage;
      readonly from: string;
      readonly to: string;
    };
