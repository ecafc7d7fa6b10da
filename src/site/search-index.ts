import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { startStep } from './progress.ts';

/** Makes the full-text index of the pages in `folder` that say so (`data-pagefind-body`), in `folder/pagefind`. */
export async function writeSearchIndex(folder: string): Promise<void> {
  const step = startStep('Search index');
  const outputPath = join(folder, 'pagefind');
  await rm(outputPath, { recursive: true, force: true });
  const { index, errors } = await createIndex({ forceLanguage: 'ja' });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  try {
    const added = await index.addDirectory({ path: folder, glob: '{notes,reference}/**/index.html' });
    const written = await index.writeFiles({ outputPath });
    const failures = [...added.errors, ...written.errors];
    if (failures.length > 0) throw new Error(`Pagefind failed: ${failures.join('; ')}`);
    step.done(() => `${added.page_count.toLocaleString('en')} pages read`);
  } finally {
    await close();
  }
}
