import type { Browser } from '@playwright/test';

/**
 * Opens an address with the fragment of a field over the network and on the processor that Lighthouse takes a phone for, and
 * returns the milliseconds from the navigation until the field stands in view, marked and styled.
 * @see https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md
 */
export async function timeDeepField(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    const look = () => {
      const target = document.querySelector(':target');
      const top = target?.getBoundingClientRect().top ?? -1;
      const styled = [...document.styleSheets].length > 0;
      if (styled && top >= 0 && top < innerHeight)
        document.documentElement.dataset.seen = String(performance.now());
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(address);
  const seen = page.locator('html[data-seen]');
  await seen.waitFor({ state: 'attached', timeout: 30_000 });
  const time = Number(await seen.getAttribute('data-seen'));
  await context.close();
  return time;
}
