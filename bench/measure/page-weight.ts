import type { Browser } from '@playwright/test';

/** Opens a page as a reader with a phone does and returns what it loads before the reader does anything, in bytes on the wire. */
export async function weighPage(browser: Browser, address: string): Promise<Weight> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  const sizes: { kind: string; bytes: number }[] = [];
  page.on('response', (response) => {
    const bytes = Number(response.headers()['content-length'] ?? 0);
    sizes.push({ kind: response.request().resourceType(), bytes });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.close();
  const sum = (wanted: string) =>
    sizes.filter(({ kind }) => kind === wanted).reduce((total, { bytes }) => total + bytes, 0);
  return {
    html: sum('document'),
    css: sum('stylesheet'),
    js: sum('script'),
    requests: sizes.length,
  };
}

/** Bytes as compressed; `requests` counts everything, pictures as well. */
export interface Weight {
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly requests: number;
}
