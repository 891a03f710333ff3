/** The content security policy of the built site: every page has it before anything else. */
import { expect, test } from 'vitest';
import { builtSite, readablePages } from './site.ts';

const pages = readablePages(builtSite());

test('every page states the policy before it names anything to fetch', () => {
  const late = pages.filter(({ html }) => {
    const policy = html.indexOf('<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; ');
    return policy < 0 || policy > html.search(/<(?:link|script|img)\b/u);
  });
  expect(pages.length).toBeGreaterThan(500);
  expect(late.map(({ url }) => url)).toEqual([]);
});
