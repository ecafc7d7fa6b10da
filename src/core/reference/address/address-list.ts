import type { AddressedPage } from './list-addresses.ts';

/**
 * Writes the ids of pages as a list that can be read and compared line by line: for each page a heading
 * (`apps/v1/Deployment`, `type core/v1/PodSpec`), then its ids as a tree, each line one blank deeper than the id it
 * continues. `parseAddressList` reads it back.
 */
export function formatAddressList(pages: readonly AddressedPage[]): string {
  const blocks = pages.map((page) => [
    page.of === 'type' ? `type ${page.name}` : page.name,
    ...treeLines(page.ids),
  ]);
  return [head, ...blocks].map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** Reads such a list. Lines that start with `//` and empty lines say nothing. */
export function parseAddressList(text: string): AddressedPage[] {
  const pages: (AddressedPage & { ids: string[] })[] = [];
  let open: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const name = line.trim();
    const depth = line.search(/\S/);
    if (!name || name.startsWith('//')) continue;
    if (depth === 0) {
      const of = name.startsWith('type ') ? 'type' : 'kind';
      pages.push({ of, name: name.replace(/^type /, ''), ids: [] });
      open = [];
    } else {
      const id = [...open.slice(0, depth - 1).slice(-1), name].join('.');
      open = [...open.slice(0, depth - 1), id];
      pages.at(-1)?.ids.push(id);
    }
  }
  return pages;
}

const head = [
  '// Every address of a field that has been published. None may be lost: a renamed one gets an entry in aliases.yaml.',
  '// Written by `node src/cli/addresses.ts --write`; not to be edited by hand.',
];

function treeLines(ids: readonly string[]): string[] {
  const open: string[] = [];
  return ids.map((id) => {
    while (open.length && !id.startsWith(`${open.at(-1)}.`)) open.pop();
    const parent = open.at(-1);
    open.push(id);
    return ' '.repeat(open.length) + (parent ? id.slice(parent.length + 1) : id);
  });
}
