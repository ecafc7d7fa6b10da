import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, howToGetABrowser } from '../e2e/find-browser.ts';
import { multiplyProject } from './content/multiply-project.ts';
import { timeDeepField } from './measure/deep-field.ts';
import { type Audit, auditPage } from './measure/lighthouse.ts';
import { median } from './measure/median.ts';
import { type Weight, weighPage } from './measure/page-weight.ts';
import { type Run, runCommand } from './measure/run-command.ts';
import { serve } from './measure/serve.ts';
import { addressOf, buildCommand, fieldnotes, type Site, starlight } from './sites.ts';

export const pages = {
  note: '/notes/requests-and-limits/',
  Deployment: '/reference/apps/v1/deployment/',
  type: '/reference/types/core/v1/container/',
};

const deepField = `${pages.Deployment}#spec.template.spec.containers.resources.limits`;
const runs = 3;

/** Builds both sites in turn, `runs` times each, without and with the search index, after one build of each that does not count. */
export async function measureBuilds(): Promise<BuildRow[]> {
  const rows: BuildRow[] = [];
  await starlight.build(true);
  for (const search of [false, true]) {
    const ours: Run[] = [];
    const theirs: Run[] = [];
    for (let run = 0; run < runs; run += 1) {
      ours.push(await fieldnotes.build(search));
      theirs.push(await starlight.build(search));
    }
    rows.push({ search, ours: middleOf(ours), theirs: middleOf(theirs) });
  }
  return rows;
}

function middleOf(list: readonly Run[]): Run {
  return {
    seconds: median(list.map(({ seconds }) => seconds)),
    peakMb: median(list.map(({ peakMb }) => peakMb)),
  };
}

export async function weighPages(): Promise<PageRow<Weight>[]> {
  return onEachPage(async (address, browser) => weighPage(browser, address));
}

export async function timeDeepFields(): Promise<{ ours: number; theirs: number }> {
  const time = (site: Site) =>
    served(site, () =>
      withBrowser(async (browser) => {
        const times: number[] = [];
        for (let run = 0; run < 5; run += 1)
          times.push(await timeDeepField(browser, addressOf(site.port) + deepField));
        return median(times);
      }),
    );
  return { ours: await time(fieldnotes), theirs: await time(starlight) };
}

export async function auditPages(): Promise<PageRow<Audit>[]> {
  const rows: PageRow<Audit>[] = [];
  for (const [page, path] of Object.entries(pages)) {
    const audit = (site: Site) =>
      served(site, () => auditPage(addressOf(site.port) + path, runs, 4409));
    rows.push({ page, ours: await audit(fieldnotes), theirs: await audit(starlight) });
  }
  return rows;
}

/** Builds copies of the project with 1, 4 and 16 times the notes and kinds. */
export async function measureGrowth(): Promise<GrowthRow[]> {
  const rows: GrowthRow[] = [];
  for (const times of [1, 4, 16]) {
    const folder = mkdtempSync(join(tmpdir(), 'fieldnotes-growth-'));
    try {
      multiplyProject(folder, times);
      const run = await runCommand(buildCommand, { cwd: folder });
      const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' });
      rows.push({ times, pages: files.filter((file) => file.endsWith('.html')).length, ...run });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  return rows;
}

async function onEachPage<T>(
  measure: (address: string, browser: Browser) => Promise<T>,
): Promise<PageRow<T>[]> {
  const rows: PageRow<T>[] = [];
  for (const [page, path] of Object.entries(pages)) {
    const one = (site: Site) =>
      served(site, () => withBrowser((browser) => measure(addressOf(site.port) + path, browser)));
    rows.push({ page, ours: await one(fieldnotes), theirs: await one(starlight) });
  }
  return rows;
}

async function served<T>(site: Site, work: () => Promise<T>): Promise<T> {
  const stop = await serve(site.dist, site.port);
  try {
    // So that no measure waits for a page to be compressed.
    await withBrowser(async (browser) => {
      const page = await browser.newPage();
      for (const path of Object.values(pages))
        await page.goto(addressOf(site.port) + path, { waitUntil: 'networkidle' });
    });
    return await work();
  } finally {
    stop();
  }
}

async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(howToGetABrowser);
  const browser = await chromium.launch({ executablePath });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

type Browser = Awaited<ReturnType<typeof chromium.launch>>;

export interface BuildRow {
  readonly search: boolean;
  readonly ours: Run;
  readonly theirs: Run;
}

export interface PageRow<T> {
  readonly page: string;
  readonly ours: T;
  readonly theirs: T;
}

export interface GrowthRow extends Run {
  readonly times: number;
  readonly pages: number;
}
