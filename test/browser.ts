/** Finds the Chromium that tests and measurements drive, and says how to start it. Order: `CHROME_PATH`, the system's own, Playwright's. */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** What root (a container) needs, and what keeps the browser from calling home. */
const ROOT_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface BrowserLaunch {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/**
 * Gives the path of the browser and the arguments to start it with.
 * @throws {Error} that says how to install one, when there is none
 */
export function findBrowser(): BrowserLaunch {
  return { executablePath: findExecutable(), args: process.getuid?.() === 0 ? ROOT_ARGUMENTS : [] };
}

function findExecutable(): string {
  const wanted = process.env['CHROME_PATH'];
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`CHROME_PATH says "${wanted}", but no file is there.`);
  }
  const found = [...SYSTEM_BROWSERS, chromium.executablePath()].find(
    (path) => path !== '' && existsSync(path),
  );
  if (found) return found;
  throw new Error(
    [
      'No Chromium was found, and the tests in a browser need one. Do one of these, then try again:',
      '  npx playwright install chromium       (any system)',
      '  apt-get install chromium              (Debian or Ubuntu, as root)',
      '  CHROME_PATH=/path/to/chrome npm test  (a browser that is already there)',
    ].join('\n'),
  );
}
