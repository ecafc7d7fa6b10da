import { chromium } from '@playwright/test';
import { findBrowser } from '../../e2e/find-browser.ts';
import { loadTool } from '../tools.ts';
import { median } from './median.ts';

/** Runs Lighthouse's mobile audit on a page `runs` times and returns the median of each figure. */
export async function auditPage(address: string, runs: number, port: number): Promise<Audit> {
  const { default: lighthouse } = await loadTool<Lighthouse>('lighthouse');
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: [`--remote-debugging-port=${port}`],
  });
  const results: Result[] = [];
  try {
    for (let run = 0; run < runs; run += 1) {
      const result = await lighthouse(address, { port, output: 'json', logLevel: 'error' });
      if (!result) throw new Error(`Lighthouse returned nothing for ${address}.`);
      results.push(result.lhr);
    }
  } finally {
    await browser.close();
  }
  const score = (category: string) =>
    Math.round(100 * median(results.map(({ categories }) => categories[category]?.score ?? 0)));
  const value = (audit: string) =>
    median(results.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN));
  const failed = results.flatMap(({ audits }) =>
    Object.values(audits).flatMap(({ id, score: points, scoreDisplayMode }) =>
      points !== null && points < 1 && scoreDisplayMode === 'binary' ? [id] : [],
    ),
  );
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    failed: [...new Set(failed)],
  };
}

interface Lighthouse {
  readonly default: (
    address: string,
    flags: { port: number; output: string; logLevel: string },
  ) => Promise<{ lhr: Result } | undefined>;
}

interface Result {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, AuditResult>>;
}

interface AuditResult {
  readonly id: string;
  readonly score: number | null;
  readonly scoreDisplayMode: string;
  readonly numericValue?: number;
}

/** Scores from 0 to 100; times in milliseconds. */
export interface Audit {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  /** Audits that a page passes or does not, and did not. */
  readonly failed: readonly string[];
}
