import type { IncomingMessage, ServerResponse } from 'node:http';
import { plainFiles } from './plain-files.ts';
import { siteModel } from './model.ts';

/** Serves the plain files while developing. `base` is that of the site. */
export function servePlainFiles(base: string) {
  const below = base.replace(/\/$/, '');
  return (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(`${below}/`) || !/\.json$|^[^.@]*\/$/.test(pathname)) return next();
    const address = decodeURI(pathname.slice(below.length)).replace(/\/$/, '/index.html');
    const content = plainFiles(siteModel()).get(address);
    if (!content) return next();
    const type = address.endsWith('.json') ? 'application/json' : 'text/html';
    response.setHeader('Content-Type', `${type}; charset=utf-8`);
    response.end(content());
  };
}
