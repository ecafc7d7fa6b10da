import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { loadTool } from '../tools.ts';
import { type Element, readPage } from './read-page.ts';

/**
 * Writes the site that stands in `dist` and the notes in `content/notes` of the project at `root` as the content of a Starlight
 * project at `target`: the same notes, kinds, types, rows and lists. Returns how many pages of each.
 */
export async function writeStarlight(root: string, target: string): Promise<Written> {
  const docs = join(target, 'src/content/docs');
  const data = join(target, 'src/data');
  await Promise.all([docs, data].map((folder) => rm(folder, { recursive: true, force: true })));
  await Promise.all([
    mkdir(join(docs, 'notes'), { recursive: true }),
    mkdir(join(data, 'pages'), { recursive: true }),
  ]);
  const notes = await writeNotes(join(root, 'content/notes'), join(docs, 'notes'));
  const pages = await writePages(join(root, 'dist'), join(data, 'pages'));
  const lists = await writeLists(join(root, 'dist'), docs);
  await writeFile(join(data, 'sidebar.json'), JSON.stringify(await sidebar(join(root, 'dist'))));
  await cp(join(root, 'public'), join(target, 'public'), { recursive: true });
  return { notes, pages, lists };
}

async function writeNotes(from: string, to: string): Promise<number> {
  const files = (await readdir(from)).filter((file) => /\.mdx?$/.test(file));
  let written = 0;
  for (const file of files) {
    const source = await readFile(join(from, file), 'utf8');
    const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
    const { title, description, draft, id } = readFront(load(front));
    if (draft) continue;
    const head = [
      '---',
      `title: ${JSON.stringify(title)}`,
      `description: ${JSON.stringify(description)}`,
      '---',
    ];
    await writeFile(join(to, `${id}.md`), `${head.join('\n')}\n${plainMarkdown(body)}`);
    written += 1;
  }
  return written;
}

/** Components become code, and diagrams stay as they are written: both are less work than what this site does with them. */
function plainMarkdown(body: string): string {
  return body
    .replace(/<Field path="([^"]+)"\s*\/>/g, '`$1`')
    .replace(/<Skeleton[^>]*\/>/g, '')
    .replace(/^```diagram/gm, '```text');
}

async function writePages(dist: string, to: string): Promise<number> {
  const paths = await pagesBelow(dist, 'reference');
  const pages = paths.filter((path) => path.split('/').length >= 4);
  const { parse } = await loadTool<{ parse(html: string): Element }>('node-html-parser');
  for (const path of pages) {
    const main = parse(await readFile(join(dist, path, 'index.html'), 'utf8')).querySelector(
      'main',
    );
    if (!main) throw new Error(`${path} has no <main>.`);
    const page = readPage(path, main);
    await writeFile(join(to, `${page.path.replaceAll('/', '~')}.json`), JSON.stringify(page));
  }
  return pages.length;
}

/** Pages that are mostly lists of links: home, the indexes, the tags. */
async function writeLists(dist: string, docs: string): Promise<number> {
  const paths = ['', 'notes', 'reference', 'reference/types', ...(await pagesBelow(dist, 'tags'))];
  for (const path of paths) {
    const html = await readFile(join(dist, path, 'index.html'), 'utf8');
    const [, title = 'Fieldnotes'] = /<title>(.*?)(?: — [^<]*)?<\/title>/.exec(html) ?? [];
    const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? [];
    const list = main
      .replace(/<nav.*?<\/nav>|<script.*?<\/script>|<h1.*?<\/h1>/gs, '')
      .replace(/\n\s*/g, ' ');
    const file = join(docs, path === '' ? 'index.md' : `${path}/index.md`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `---\ntitle: ${JSON.stringify(title)}\n---\n\n<div>${list}</div>\n`);
  }
  return paths.length;
}

/** Addresses of the folders below `folder` that hold a page of their own, without those that only lead on. */
async function pagesBelow(dist: string, folder: string): Promise<string[]> {
  const files = await readdir(join(dist, folder), { recursive: true });
  return files
    .filter((file) => basename(file) === 'index.html')
    .map((file) => join(folder, dirname(file)))
    .filter((path) => path !== folder || folder === 'tags')
    .sort();
}

/** The sidebar that a kind's page has, as Starlight wants it; a type's page has none of the types in either. */
async function sidebar(dist: string): Promise<object[]> {
  const html = await readFile(join(dist, 'reference/index.html'), 'utf8');
  const notes = await readFile(join(dist, 'notes/index.html'), 'utf8');
  return [
    ...groupsOf(html, /^\/reference\/(?!types)[^/]+\/[^/]+\/[^/]+\/$/),
    ...groupsOf(notes, /^\/notes\/[^/]+\/$/),
  ];
}

function groupsOf(html: string, address: RegExp): object[] {
  const [, aside] = /<nav[^>]*id="sidebar"[^>]*>(.*?)<\/nav>/s.exec(html) ?? [];
  if (!aside) throw new Error('The pages have no sidebar to copy.');
  return [...aside.matchAll(/<summary[^>]*>(.*?)<\/summary>(.*?)<\/details>/gs)].flatMap(
    ([, label = '', list = '']) => {
      const items = [...list.matchAll(/<a[^>]*href="([^"]+)"[^>]*>(.*?)<\/a>/gs)]
        .filter(([, href = '']) => address.test(href))
        .map(([, link = '', text = '']) => ({ label: plain(text), link }));
      return items.length > 0 ? [{ label: plain(label), collapsed: true, items }] : [];
    },
  );
}

const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .trim();

function readFront(data: unknown): Front {
  const front =
    typeof data === 'object' && data !== null ? new Map(Object.entries(data)) : new Map();
  return {
    id: String(front.get('id')),
    title: String(front.get('title')),
    description: String(front.get('description') ?? ''),
    draft: front.get('draft') === true,
  };
}

interface Front {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly draft: boolean;
}

export interface Written {
  readonly notes: number;
  readonly pages: number;
  readonly lists: number;
}
