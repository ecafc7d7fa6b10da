import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/**
 * Returns the program to test with: `PLAYWRIGHT_CHROMIUM`, else Playwright's own Chromium, else one of the system's.
 * Whether it starts is not tried. `undefined` if there is none.
 */
export function findBrowser(): string | undefined {
  const { PLAYWRIGHT_CHROMIUM: named, PATH = '' } = process.env;
  if (named) return named;
  const inPath = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'].flatMap(
    (name) => PATH.split(delimiter).map((folder) => join(folder, name)),
  );
  const elsewhere = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
  return [chromium.executablePath(), ...inPath, ...elsewhere].find(isProgram);
}

/** What to do where no browser was found and none could be installed. */
export const howToGetABrowser = `The end-to-end tests need a Chromium. One of these gives you one:
  npx playwright install --with-deps chromium
  sudo apt-get install chromium
  PLAYWRIGHT_CHROMIUM=/path/to/chrome npm run test:e2e`;

// `node e2e/find-browser.ts --install`: finds a browser that starts, or gets one.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const browser = working() ?? (process.argv.includes('--install') ? install() : undefined);
  if (browser) console.log(`Browser: ${browser.path} (${browser.version})`);
  else console.error(howToGetABrowser);
  process.exitCode = browser ? 0 : 1;
}

/** Tries Playwright's own download, and where that is refused or does not start, the system's packages. */
function install(): Browser | undefined {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  console.log('Browser: none found, installing the Chromium of Playwright …');
  run(process.execPath, [cli, 'install', 'chromium']);
  const own = working();
  if (own) return own;

  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args: string[]) => {
    const [program = '', ...rest] = [...asRoot, 'apt-get', ...args];
    return run(program, rest);
  };
  if (!apt('--version')) return undefined;
  console.log('Browser: the download did not work, installing chromium with apt-get …');
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
  return working();
}

/** The browser that would be used, if it starts. */
function working(): Browser | undefined {
  const path = findBrowser();
  if (!path) return undefined;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 60_000 });
  return status === 0 ? { path, version: stdout.trim() } : undefined;
}

/** Runs a program and shows what it says only if it fails. */
function run(program: string, args: readonly string[]): boolean {
  const { status, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    timeout: 600_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0 && stderr) console.error(stderr.trim());
  return status === 0;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

interface Browser {
  readonly path: string;
  readonly version: string;
}
