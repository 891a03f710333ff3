/** Whole addresses of what stands on this site. */
import { expect, test } from 'vitest';
import { toSiteAddress } from '../../../src/model/site-address.ts';

test.each([
  { site: 'https://shelf.example', expected: 'https://shelf.example/p/014/', why: 'at the root of a host' },
  { site: new URL('https://shelf.example'), expected: 'https://shelf.example/p/014/', why: 'given as a URL' },
  {
    site: 'https://host.example/shelf/',
    expected: 'https://host.example/shelf/p/014/',
    why: 'below the root',
  },
])('a site $why', ({ site, expected }) => {
  expect(toSiteAddress(site, '/p/014/')).toBe(expected);
});
