import { relative, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { lintSources } from '../core/reference/lint-sources.ts';
import { locateDiagnostics } from '../core/text/locate-diagnostics.ts';
import { reportAsText } from '../core/text/reporters/text.ts';
import { readSource, type SourceFile } from '../load/read-sources.ts';
import { collectMentions } from './mentions.ts';
import { setSiteModel, type SiteModel, siteModel } from './model.ts';
import { readNotes } from './read-notes.ts';

/**
 * Keeps the site model in step with the notes while their author is writing, below the project folder `root`, and prints
 * what is wrong in those that are saved.
 */
export function followNotes(server: ViteDevServer, root: string): void {
  const follow = async (path: string, read: typeof readSource | (() => undefined)) => {
    const file = relative(root, path).replaceAll(sep, '/');
    if (!/^content\/notes\/.*\.mdx?$/.test(file)) return;
    try {
      setSiteModel(withNote(siteModel(), file, await read(path, file)));
      // Vite has told the browser to load the text anew, perhaps before the model knew of it.
      server.environments.client.hot.send({ type: 'full-reload' });
    } catch (error) {
      // Some editors move a file away for a moment when they save. That must not end the server.
      console.error(`${file} could not be read: ${String(error)}`);
    }
  };
  server.watcher.on('add', (path) => follow(path, readSource));
  server.watcher.on('change', (path) => follow(path, readSource));
  server.watcher.on('unlink', (path) => follow(path, () => undefined));
}

/** Returns the model with what a note says now; `source` is absent if it is gone. A note that cannot be read stays what it was. */
function withNote(model: SiteModel, file: string, source: SourceFile | undefined): SiteModel {
  const sources = source ? [source] : [];
  const diagnostics = locateDiagnostics(lintSources(sources, model.index), sources);
  if (diagnostics.length > 0) console.error(reportAsText(diagnostics));
  const sound = diagnostics.every(({ code }) => code !== 'internal-error');
  const read = sound ? readNotes(sources) : [];
  if (source && read.length === 0) return model;
  const others = model.notes.filter((note) => note.file !== file);
  const notes = [...others, ...read].sort((a, b) => (a.file < b.file ? -1 : 1));
  return { ...model, notes, mentions: collectMentions(notes, model.index, model.urls) };
}
