/** Every address that was ever published is there, or leads on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkLedger, LEDGER_PATH, parseLedger, toPublishedUrls } from '../../src/publishing/url-ledger.ts';
import { REDIRECTS } from '../../src/redirects.ts';
import { ROOT } from './built-site.ts';
import { builtSite, readSiteFile } from './site.ts';

const site = builtSite();
const ledger = parseLedger(readFileSync(join(ROOT, LEDGER_PATH), 'utf8'));

test('every published address builds or leads on', () => {
  expect(ledger.size).toBeGreaterThan(1000);
  expect(checkLedger(ledger, toPublishedUrls(site.files)).join('\n')).toBe('');
});

test('what has moved leads where the list says, and the host is told', () => {
  const rules = readSiteFile(site, '/_redirects').toString('utf8').split('\n').filter(Boolean);
  expect(rules).toHaveLength(REDIRECTS.length);
  for (const { from, to } of REDIRECTS.filter((redirect) => redirect.from.endsWith('/')))
    expect(site.pages.get(from)?.redirectsTo, from).toBe(to);
});
