import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { deadLinks, filesOf, pagesOf } from './support/built-site.ts';
import { freePort } from './support/free-port.ts';
import { build, copyProject, hashesOf, type ProjectCopy, serve } from './support/project-copy.ts';

// What only another build can show: under a sub-path, twice, and going wrong. All of it happens in copies.
test.describe.configure({ mode: 'default', timeout: 180_000 });

const env = {
  FIELDNOTES_SITE: 'https://example.org',
  FIELDNOTES_BASE: '/docs/',
  FIELDNOTES_REPOSITORY: 'https://github.com/example/fieldnotes#next',
};
let copy: ProjectCopy;
let stop = () => {};
let origin = '';

test.beforeAll(async () => {
  test.setTimeout(180_000);
  copy = copyProject();
  addNotes(copy);
  const { exitCode, output } = await build(copy, env);
  expect(exitCode, output).toBe(0);
  const address = new URL(`http://localhost:${await freePort()}/docs/`);
  origin = address.origin;
  stop = await serve(copy, address, env);
});

test.afterAll(() => {
  stop();
  copy.remove();
});

/** Adds a note with a picture beside it, as the project itself has none, and a draft. */
function addNotes({ root }: ProjectCopy): void {
  const folder = join(root, 'content/notes');
  const text = '![二つの Pod](./pictured.svg)\n\n`Deployment.spec.replicas` の絵です。\n';
  writeFileSync(join(folder, 'pictured.md'), `---\ntitle: 絵のあるノート\n---\n\n${text}`);
  writeFileSync(join(folder, 'pictured.svg'), picture);
  writeFileSync(
    join(folder, 'unfinished.md'),
    '---\ntitle: 途中\ndraft: true\n---\n\n途中です。\n',
  );
}

const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60" viewBox="0 0 120 60">
  <rect x="5" y="5" width="50" height="50" fill="teal"/><rect x="65" y="5" width="50" height="50" fill="teal"/>
</svg>
`;

test('under a sub-path every link stays below it and leads somewhere', () => {
  const files = filesOf(copy.dist).map((file) => `/docs/${file}`);
  const pages = pagesOf(copy.dist, '/docs/');
  expect(pages.size).toBeGreaterThan(1000);
  expect(deadLinks(pages, new Set(files))).toEqual([]);
});

test('pages name their one address on the site, and those that stand for another page do not', () => {
  const pages = pagesOf(copy.dist, '/docs/');
  const canonical = (path: string) =>
    /<link rel="canonical" href="([^"]*)"/.exec(pages.get(path) ?? '')?.[1];
  const address = '/docs/reference/apps/v1/deployment/';
  expect(canonical(address)).toBe(`https://example.org${address}`);
  expect(canonical('/docs/')).toBe('https://example.org/docs/');
  expect(canonical('/docs/reference/deploy/')).toBeUndefined();
  const sitemap = readFileSync(join(copy.dist, 'sitemap-0.xml'), 'utf8');
  expect(sitemap).toContain(`<loc>https://example.org${address}</loc>`);
});

test('link cards get the whole address of a picture that is there', () => {
  const pages = pagesOf(copy.dist, '/docs/');
  const content = (path: string, name: string) =>
    new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(
      pages.get(path) ?? '',
    )?.[1];
  const pictures = {
    '/docs/reference/apps/v1/deployment/': 'reference/apps/v1/deployment.png',
    '/docs/notes/pod/': 'notes/pod.png',
    '/docs/reference/types/core/v1/container/': 'fieldnotes.png',
    '/docs/': 'fieldnotes.png',
  };
  const files = filesOf(copy.dist);
  for (const [path, picture] of Object.entries(pictures)) {
    expect(content(path, 'og:image'), path).toBe(`https://example.org/docs/${picture}`);
    expect(files).toContain(picture);
    expect(content(path, 'og:image:width')).toBe('1200');
    expect(content(path, 'og:image:height')).toBe('630');
    expect(content(path, 'og:image:alt')).toMatch(/\p{sc=Hiragana}/u);
    expect(content(path, 'twitter:card')).toBe('summary_large_image');
  }
  for (const [path, html] of pages) {
    if (!html.includes('content="noindex"')) expect(html, path).toContain('<link rel="canonical"');
  }
});

test('pages that an author wrote lead to where they can be edited, and others do not', () => {
  const pages = pagesOf(copy.dist, '/docs/');
  const edit = (path: string) =>
    /<a href="([^"]*)"[^>]*>\s*このページを編集する/.exec(pages.get(path) ?? '')?.[1];
  const folder = 'https://github.com/example/fieldnotes/edit/next';
  expect(edit('/docs/notes/pod/')).toBe(`${folder}/content/notes/pod.md`);
  expect(edit('/docs/reference/apps/v1/deployment/')).toBe(
    `${folder}/reference/kinds/Deployment.yaml`,
  );
  expect(edit('/docs/reference/types/core/v1/container/')).toBe(
    `${folder}/reference/types/Container.yaml`,
  );
  expect(edit('/docs/reference/storage.k8s.io/v1/csinode/')).toBeUndefined();
});

test('a picture beside a note is published with it, and drafts are not', () => {
  const note = pagesOf(copy.dist, '/docs/').get('/docs/notes/pictured/') ?? '';
  const image = /<img [^>]*alt="二つの Pod"[^>]*>/.exec(note)?.[0] ?? '';
  const address = /src="\/docs\/([^"]+)"/.exec(image)?.[1] ?? '';
  expect(readFileSync(join(copy.dist, address), 'utf8')).toBe(picture);
  expect(image).toMatch(/width="120"/);
  expect(image).toMatch(/height="60"/);
  expect(note).toContain('href="/docs/reference/apps/v1/deployment/#spec.replicas"');
  expect(filesOf(copy.dist).filter((file) => file.includes('unfinished'))).toEqual([]);
});

test('a copy without a history claims no dates', () => {
  const pages = [...pagesOf(copy.dist, '/docs/').values()];
  expect(pages.some((html) => html.includes('<time datetime'))).toBe(false);
  expect(readFileSync(join(copy.dist, 'sitemap-0.xml'), 'utf8')).not.toContain('<lastmod>');
});

test('under a sub-path addresses, the finder and the missing page work', async ({ page }) => {
  const deployment = `${origin}/docs/reference/apps/v1/deployment/`;
  await page.goto(`${deployment}#Deploy.spec.Replicas`);
  await expect(page.locator('li[id="spec.replicas"] > .row')).toBeInViewport();
  await expect(page).toHaveURL(`${deployment}#spec.replicas`);

  await page.goto(`${origin}/docs/explain/#pods.spec.containers`);
  await page.waitForURL(`${origin}/docs/reference/core/v1/pod/#spec.containers`);
  await page.goto(`${origin}/docs/reference/deploy/#spec.replicas`);
  await page.waitForURL(`${deployment}#spec.replicas`);

  await page.goto(`${origin}/docs/reference/apps/v1/Deployments/`);
  await expect(page.getByRole('status').getByRole('link').first()).toHaveAttribute(
    'href',
    '/docs/reference/apps/v1/deployment/',
  );
});

test('under a sub-path fields and pages are found, and the cards of a note come', async ({
  page,
}) => {
  await page.goto(`${origin}/docs/notes/pod/`);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: '検索' });
  await dialog.getByRole('combobox', { name: '検索することば' }).fill('ロールバック');
  const hrefs = () =>
    dialog
      .getByRole('option')
      .evaluateAll((options) => options.map((option) => option.getAttribute('href')));
  await expect
    .poll(hrefs)
    .toContain('/docs/reference/apps/v1/deployment/#spec.revisionHistoryLimit');
  await expect
    .poll(async () => (await hrefs()).some((href) => href?.startsWith('/docs/notes/deployment/')))
    .toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.locator('.prose a[href*="#spec."]').first().hover();
  await expect(page.getByRole('tooltip')).toBeVisible();
});

test('two builds of the same input, in two folders, are the same byte for byte', async () => {
  const other = copyProject();
  addNotes(other);
  try {
    const { exitCode, output } = await build(other, env);
    expect(exitCode, output).toBe(0);
    const [ours, theirs] = [hashesOf(copy.dist), hashesOf(other.dist)];
    expect(ours.filter((file) => !theirs.includes(file))).toEqual([]);
    expect(theirs).toHaveLength(ours.length);
  } finally {
    other.remove();
  }
});

test('a skeleton with an error is named with its line and column, and the last site stays', async () => {
  const file = join(copy.root, 'reference/kinds/Deployment.yaml');
  const before = hashesOf(copy.dist);
  const source = readFileSync(file, 'utf8');
  const line = source.trimEnd().split('\n').length + 1;
  writeFileSync(file, `${source.trimEnd()}\n  replicaz: 1\n`);

  const { exitCode, output } = await build(copy, env);
  expect(exitCode).toBe(1);
  const finding = `reference/kinds/Deployment.yaml:${line}:3 error field-unknown`;
  expect(output.split(finding)).toHaveLength(2);
  // What is left on the screen is the finding, its hint, and what became of the build.
  expect(output.slice(output.indexOf(finding)).trimEnd().split('\n')).toHaveLength(4);
  expect(hashesOf(copy.dist)).toEqual(before);
  writeFileSync(file, source);
});

test('a note with an error in its frontmatter is named, and the last site stays', async () => {
  const file = join(copy.root, 'content/notes/broken.md');
  const before = hashesOf(copy.dist);
  writeFileSync(file, '---\ntitle: 壊れたノート\ntags: 入門\n---\n\n本文\n');

  const { exitCode, output } = await build(copy, env);
  expect(exitCode).toBe(1);
  expect(output).toMatch(/content\/notes\/broken\.md:3:\d+ error \S+: .*tags/);
  expect(hashesOf(copy.dist)).toEqual(before);
  writeFileSync(file, '---\ntitle: 直したノート\ndraft: true\n---\n\n本文\n');
});

test('pages that cannot be made end the build with one message, and the last site stays', async () => {
  const component = join(copy.root, 'src/components/Breadcrumbs.astro');
  const before = hashesOf(copy.dist);
  const source = readFileSync(component, 'utf8');
  writeFileSync(
    component,
    source.replace(/^---\n/, "---\nthrow new Error('このページは作れません');\n"),
  );

  const { exitCode, output } = await build(copy, env);
  expect(exitCode).toBe(1);
  expect(output.split('このページは作れません')).toHaveLength(2);
  expect(output).toMatch(/src\/pages\/\S+\.astro/);
  expect(hashesOf(copy.dist)).toEqual(before);
  expect(readdirSync(copy.root).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
});
