import type { IncomingMessage, ServerResponse } from 'node:http';
import { readSources } from '../load/read-sources.ts';
import { plainFiles } from './plain-files.ts';
import { siteModel } from './model.ts';
import { readNotes } from './read-notes.ts';

/**
 * Serves the plain files while developing, with what the notes say now. `base` is that of the site, `root` the project
 * folder.
 */
export function servePlainFiles(base: string, root: string) {
  const below = base.replace(/\/$/, '');
  return (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(`${below}/`) || !/\.json$|^[^.@]*\/$/.test(pathname)) return next();
    const address = decodeURI(pathname.slice(below.length)).replace(/\/$/, '/index.html');
    readSources(root)
      .then((sources) => plainFiles(siteModel(), readNotes(sources)).get(address))
      .then((content) => {
        if (!content) return next();
        const type = address.endsWith('.json') ? 'application/json' : 'text/html';
        response.setHeader('Content-Type', `${type}; charset=utf-8`);
        response.end(content());
      })
      .catch(next);
  };
}
