import { rm } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lintSources } from '../core/reference/lint-sources.ts';
import { locateDiagnostics } from '../core/text/locate-diagnostics.ts';
import { reportAsText } from '../core/text/reporters/text.ts';
import { type Pictures, startPictures } from '../load/pictures/picture-store.ts';
import { readSource } from '../load/read-sources.ts';
import { loadSiteModel } from './load-site-model.ts';
import { setSiteModel, siteModel, watchPages } from './model.ts';
import { listPictures } from './pictures/list-pictures.ts';
import { startStep, type Step } from './progress.ts';
import { publish } from './publish.ts';
import { serveBuiltIndex } from './search/serve-built-index.ts';
import { writeSearchIndex } from './search/search-index.ts';

/**
 * Ties the stages to Astro: before anything is written the schema is read and every note and skeleton is checked; after
 * the pages, beside which the pictures are drawn, the search index is made; and only then the finished build takes the place of the last one.
 */
export function fieldnotes(): AstroIntegration {
  let root = '';
  let pages: Step | undefined;
  let pictures: Pictures | undefined;
  return {
    name: 'fieldnotes',
    hooks: {
      'astro:config:setup': async ({ command, config, addWatchFile }) => {
        // A preview serves what is built.
        if (command === 'preview') return;
        root = fileURLToPath(config.root);
        // What Astro keeps of notes from the last time knows nothing of a schema or skeleton that has changed since.
        await rm(new URL('data-store.json', config.cacheDir), { force: true });
        const { model, notes, files } = await loadSiteModel(root, {
          base: config.base,
          findings: command === 'build' ? 'fail' : command === 'dev' ? 'print' : 'ignore',
        });
        setSiteModel(model);
        if (command === 'build') pictures = await startPictures(root, listPictures(model, notes));
        for (const file of files) addWatchFile(new URL(file, config.root));
      },
      // Astro shows a note that changes, but knows nothing of what is wrong in it.
      'astro:server:setup': ({ server }) => {
        server.watcher.on('change', (path) => printFindings(path, root));
        server.middlewares.use(serveBuiltIndex(server.config.base, `${root}dist`));
      },
      'astro:build:start': () => {
        const step = startStep('Pages');
        pages = step;
        watchPages(step.tick);
      },
      'astro:build:generated': () => {
        pages?.done((count) => `${count.toLocaleString('en')} pages and JSON files`);
      },
      'astro:build:done': async ({ dir, pages: built }) => {
        const finished = fileURLToPath(dir);
        const notes = built
          .map(({ pathname }) => pathname)
          .filter((path) => /^notes\/./.test(path));
        // The benchmarks measure a build without it, too.
        if (process.env.FIELDNOTES_SEARCH !== 'off')
          await writeSearchIndex(finished, notes.sort(), siteModel());
        if (pictures) await finishPictures(pictures, finished);
        await publish(finished, `${root}dist`);
      },
    },
  };
}

/** Puts the pictures into the finished site, and says what could not be written in them. */
async function finishPictures(pictures: Pictures, folder: string): Promise<void> {
  const step = startStep('Pictures');
  const { count, drawn, lacking } = await pictures.finish(folder);
  step.done(() => `${count} pictures and icons, ${drawn} drawn anew`);
  for (const { subject, characters } of lacking)
    console.error(
      `${subject}: the font of the picture lacks ${characters.join(' ')}; it is left out there.`,
    );
}

/** Prints what is wrong in a note that its author has saved. */
async function printFindings(path: string, root: string): Promise<void> {
  const file = relative(root, path).replaceAll(sep, '/');
  if (!/^content\/notes\/.*\.mdx?$/.test(file)) return;
  const sources = [await readSource(path, file)];
  const diagnostics = locateDiagnostics(lintSources(sources, siteModel().index), sources);
  if (diagnostics.length > 0) console.error(reportAsText(diagnostics));
}
