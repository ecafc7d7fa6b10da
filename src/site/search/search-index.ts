import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SiteModel } from '../model.ts';
import { startStep } from '../progress.ts';
import { kindRecord } from '../reference/kind-record.ts';

/**
 * Makes the full-text index of the site in `folder/pagefind`: the notes, read from their finished pages, and a record for
 * each kind with what it is for. The tables of fields stay out: thousands of near-equal rows would bury the notes.
 */
export async function writeSearchIndex(
  folder: string,
  notes: readonly string[],
  model: SiteModel,
): Promise<void> {
  const step = startStep('Search index');
  const outputPath = join(folder, 'pagefind');
  await rm(outputPath, { recursive: true, force: true });
  // Of ten times the size, by default, whatever word a reader looks for.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = '2000';
  const { index, errors } = await createIndex({
    forceLanguage: 'ja',
    // The keys and types of manifests are fields: the field finder knows them, and here they would bury the prose.
    excludeSelectors: ['pre a', 'pre .t'],
  });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  try {
    for (const page of notes) {
      check(await addPage(index, folder, page));
      step.tick();
    }
    for (const resource of model.schema.resources.values()) {
      check(await index.addCustomRecord(kindRecord(resource, model)));
      step.tick();
    }
    check(await index.writeFiles({ outputPath }));
    await removeForeignParts(outputPath);
    step.done((count) => `${count} notes and kinds`);
  } finally {
    await close();
  }
}

/** Pagefind always writes its own search boxes and its worker; the site has its own, and reads the index on the page. */
async function removeForeignParts(folder: string): Promise<void> {
  const names = await readdir(folder);
  const foreign = names.filter((name) => /^pagefind-(.*ui|highlight|worker)\.(js|css)$/.test(name));
  await Promise.all(foreign.map((name) => rm(join(folder, name))));
}

async function addPage(index: PagefindIndex, folder: string, page: string) {
  const sourcePath = `${page}index.html`;
  const content = await readFile(join(folder, sourcePath), 'utf8');
  return index.addHTMLFile({ sourcePath, content });
}

function check({ errors }: { errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind failed: ${errors.join('; ')}`);
}
