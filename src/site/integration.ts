import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  type PictureReport,
  type Pictures,
  startPictures,
} from '../load/pictures/picture-store.ts';
import { followNotes } from './follow-notes.ts';
import { loadSiteModel } from './load-site-model.ts';
import { setSiteModel, siteModel } from './model.ts';
import { listPictures } from './pictures/list-pictures.ts';
import { startStep, type Step } from './progress.ts';
import { publish } from './publish.ts';
import { readChecked } from './read-checked.ts';
import { type SearchIndex, startSearchIndex } from './search/search-index.ts';
import { serveBuiltIndex } from './search/serve-built-index.ts';
import { servePlainFiles } from './serve-plain-files.ts';
import { type BuildThread, buildThread, startThread } from './thread/build-thread.ts';
import { sparePlainNotes } from './thread/spare-plain-notes.ts';
import { watchPages } from './watch-pages.ts';

/**
 * Ties the stages to Astro: before anything is written the schema is read and every note and skeleton is checked; after
 * the pages, beside which the pictures are drawn, the search index is made; and only then the finished build takes the place of the last one.
 */
export function fieldnotes(): AstroIntegration {
  let root = '';
  let finished = '';
  let base = '';
  let pages: Step | undefined;
  let thread: BuildThread | undefined;
  let drawing: Pictures | undefined;
  let pictures: Promise<PictureReport> | undefined;
  let search: SearchIndex | undefined;
  let plainFiles: Promise<number> | undefined;
  return {
    name: 'fieldnotes',
    hooks: {
      'astro:config:setup': async ({ command, config, addWatchFile, updateConfig }) => {
        // A preview serves what is built.
        if (command === 'preview') return;
        root = fileURLToPath(config.root);
        finished = fileURLToPath(config.outDir);
        base = config.base;
        if (command === 'build') thread = buildThread() ?? startThread(root);
        thread?.join(config.base);
        const checked = await (thread?.checked ?? readChecked(root));
        const { model, files } = await loadSiteModel(root, checked, {
          base: config.base,
          findings: command === 'build' ? 'fail' : command === 'dev' ? 'print' : 'ignore',
        });
        setSiteModel(model);
        if (command === 'build') {
          updateConfig({ vite: { plugins: [sparePlainNotes(root)] } });
          drawing = await startPictures(root, listPictures(model));
          // The benchmarks measure a build without it, too.
          if (process.env.FIELDNOTES_SEARCH !== 'off')
            search = await startSearchIndex(model, finished);
        }
        for (const file of files) addWatchFile(new URL(file, config.root));
      },
      'astro:server:setup': ({ server }) => {
        followNotes(server, root);
        server.middlewares.use(serveBuiltIndex(server.config.base, `${root}dist`));
        server.middlewares.use(servePlainFiles(server.config.base));
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const step = startStep('Pages');
        pages = step;
        setPrerenderer((astro) => ({
          ...watchPages(astro, {
            base,
            made: step.tick,
            note: (path, html) => search?.add(path, html),
          }),
          async setup() {
            // Astro has emptied the folder.
            plainFiles = thread?.write(finished);
            pictures = drawing?.finish(finished);
            if (thread) siteModel().drawings.take(await thread.drawn);
            await astro.setup?.();
          },
        }));
      },
      'astro:build:generated': async () => {
        const files = (await plainFiles) ?? 0;
        pages?.done((count) => `${(count + files).toLocaleString('en')} pages and JSON files`);
      },
      'astro:build:done': async () => {
        if (search) console.log(`Search index: ${await search.finish()} notes and kinds`);
        if (pictures) tellPictures(await pictures);
        await publish(finished, `${root}dist`, `${root}.cache/former`);
      },
    },
  };
}

/** Says how many pictures there are, and what could not be written in them. */
function tellPictures({ count, drawn, lacking }: PictureReport): void {
  console.log(`Pictures: ${count} pictures and icons, ${drawn} drawn anew`);
  for (const { subject, characters } of lacking)
    console.error(
      `${subject}: the font of the picture lacks ${characters.join(' ')}; it is left out there.`,
    );
}
