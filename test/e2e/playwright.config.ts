/** Runs the journeys in real Chromium over the built site, which `global-setup.ts` builds when needed and serves. */
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../browser.ts';

const { executablePath, args } = findBrowser();
const origin = process.env['SITE_ORIGIN'];

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.test.ts',
  outputDir: '../../.cache/test-results',
  globalSetup: './global-setup.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json', { outputFile: '../../.cache/reports/e2e.json' }]],
  use: {
    // The global setup names it; workers read this file again, after the global setup.
    ...(origin ? { baseURL: origin } : {}),
    browserName: 'chromium',
    headless: true,
    launchOptions: { executablePath, args: [...args] },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
  },
});
