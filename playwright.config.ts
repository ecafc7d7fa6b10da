import { defineConfig } from '@playwright/test';
import { findBrowser, howToGetABrowser } from './e2e/find-browser.ts';
import { freePort } from './e2e/support/free-port.ts';

const browser = findBrowser();
if (!browser) throw new Error(howToGetABrowser);

// Chosen once, by the process that starts the others.
process.env.FIELDNOTES_E2E_PORT ??= String(await freePort());
const port = process.env.FIELDNOTES_E2E_PORT;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'line',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'ja-JP',
    launchOptions: {
      executablePath: browser,
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
      ],
    },
    // A trace of every test takes two thirds of the time on pages of this size: ask for one with `--trace on`.
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `"${process.execPath}" src/cli/serve.ts --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
