import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SiteModel } from '../model.ts';
import { kindRecord } from '../reference/kind-record.ts';

/**
 * Starts the full-text index of the site: the notes, read from their finished pages, and a record for each kind with what
 * it is for. The tables of fields stay out: thousands of near-equal rows would bury the notes. Pagefind is a process of
 * its own, and works while the other pages are made. The index goes into `pagefind` below `folder`, that of the site.
 */
export async function startSearchIndex(model: SiteModel, folder: string): Promise<SearchIndex> {
  // Of ten times the size, by default, whatever word a reader looks for.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '2000';
  const { index, errors } = await createIndex({
    forceLanguage: 'ja',
    // The keys and types of manifests are fields: the field finder knows them, and here they would bury the prose.
    excludeSelectors: ['pre a', 'pre .t'],
  });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const records = [...model.schema.resources.values()].map((resource) =>
    index.addCustomRecord(kindRecord(resource, model)),
  );
  const pages = new Map<string, string>();
  const write = async (): Promise<number> => {
    // The order of what is indexed must not hang on which page is made first.
    const inOrder = [...pages].sort(([a], [b]) => (a < b ? -1 : 1));
    const notes = inOrder.map(([url, content]) => index.addHTMLFile({ url, content }));
    const results = await Promise.all([...records, ...notes]);
    results.forEach(check);
    const outputPath = join(folder, 'pagefind');
    check(await index.writeFiles({ outputPath }));
    await removeForeignParts(outputPath);
    return results.length;
  };
  let written: Promise<number> | undefined;
  return {
    add(url, html) {
      pages.set(url, html);
      if (pages.size === model.notes.length) written = write();
      // Whoever waits for the end is told of the failure.
      written?.catch(() => {});
    },
    async finish() {
      try {
        return await (written ?? write());
      } finally {
        await close();
      }
    },
  };
}

/** Pagefind always writes its own search boxes and its worker; the site has its own, and reads the index on the page. */
async function removeForeignParts(folder: string): Promise<void> {
  const names = await readdir(folder);
  const foreign = names.filter((name) => /^pagefind-(.*ui|highlight|worker)\.(js|css)$/.test(name));
  await Promise.all(foreign.map((name) => rm(join(folder, name))));
}

function check({ errors }: { errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind failed: ${errors.join('; ')}`);
}

export interface SearchIndex {
  /** Adds the page of a note by its path below the site's base. With the last, the index is written. */
  add(url: string, html: string): void;
  /** Waits for the index to be written, and tells how many notes and kinds are in it. */
  finish(): Promise<number>;
}
