import { createReadStream, existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

/**
 * Serves the full-text index of the last build while developing, so that search works there too. `base` is that of the site,
 * `dist` the folder of the build.
 */
export function serveBuiltIndex(base: string, dist: string) {
  const folder = `${base.replace(/\/$/, '')}/pagefind/`;
  return (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = normalize(pathname).slice(folder.length);
    const file = join(dist, 'pagefind', name);
    if (!normalize(pathname).startsWith(folder) || !existsSync(file)) return next();
    const script = extname(file) === '.js';
    response.setHeader('Content-Type', script ? 'text/javascript' : 'application/octet-stream');
    createReadStream(file).pipe(response);
  };
}
