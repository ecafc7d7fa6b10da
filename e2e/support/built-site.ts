import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
export const dist = join(projectRoot, 'dist');

/** Returns all files of a built site, with `/`, sorted. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((file) => file.replaceAll(sep, '/'))
    .sort();
}

/** Reads every page of a built site, by its address: `/`, `/notes/pod/`, `/404.html`. */
export function pagesOf(folder: string, base = '/'): Map<string, string> {
  const pages = filesOf(folder).filter((file) => file.endsWith('.html'));
  return new Map(
    pages.map((file) => [
      base + file.replace(/(^|\/)index\.html$/, '$1'),
      readFileSync(join(folder, file), 'utf8'),
    ]),
  );
}

export function idsOf(html: string): string[] {
  return [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? '');
}

/** The ids of a page's rows of fields, in page order. */
export function rowIdsOf(html: string): string[] {
  return [...html.matchAll(/<li id="([^"]*)"/g)].map((match) => match[1] ?? '');
}

/**
 * Returns every link inside the site that leads nowhere, as `page → link`. A fragment must be an id of its page.
 * `files` are what is there beside the pages.
 */
export function deadLinks(
  pages: ReadonlyMap<string, string>,
  files: ReadonlySet<string>,
): string[] {
  const ids = new Map([...pages].map(([page, html]) => [page, new Set(idsOf(html))]));
  const dead: string[] = [];
  for (const [page, html] of pages) {
    for (const [, written = ''] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      if (/^(?:https?:|mailto:)/.test(written)) continue;
      const link = new URL(written.replaceAll('&amp;', '&'), `http://site${page}`);
      const path = decodeURIComponent(link.pathname);
      const target = ids.get(path);
      const id = decodeURIComponent(link.hash.slice(1));
      // What stands behind `#` there is a path for the finder, not an id.
      if (/\/explain\/$/.test(path) && target) continue;
      if (target ? id !== '' && !target.has(id) : !files.has(path))
        dead.push(`${page} → ${written}`);
    }
  }
  return dead;
}
