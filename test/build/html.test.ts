import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import type { Page } from './page.ts';
import { builtSite } from './site.ts';

/** The recommended rules. Each exception has its reason. */
const CONFIG: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes the doctype of redirects in small letters; HTML allows both.
    'doctype-style': 'off',
    // A page is called what its entry is called, in full; what search engines cut off does no harm.
    'long-title': 'off',
    // Tick boxes of one facet share a name: that is how a form sends several values.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
  },
};
const validator = new HtmlValidate(new StaticConfigLoader(CONFIG));

/** Script fills a template before anyone sees it, so its empty headings and links are no faults; axe looks at what comes of it. */
const withoutTemplates = (html: string): string =>
  html.replace(/<template(?=[\s>])[^>]*>[\s\S]*?<\/template>/gu, '');

async function faultsOf({ url, html }: Page): Promise<readonly string[]> {
  const { results } = await validator.validateString(withoutTemplates(html), url);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${url} ${ruleId}: ${message} (${selector ?? 'page'})`),
  );
}

test('the validator finds what is wrong in a page', async () => {
  const html =
    '<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><p><div></div></p><i id="a"></i><i id="a"></i></body></html>';
  const faults = await faultsOf({ ...(builtSite().pages.get('/') as Page), html });
  expect(faults.map((fault) => fault.split(' ')[1])).toEqual(
    expect.arrayContaining(['no-implicit-close:', 'no-dup-id:']),
  );
});

// Some thousand pages take twenty seconds, and several times that on a machine with other work.
test('every page is valid HTML', { timeout: 240_000 }, async () => {
  const faults = await Promise.all([...builtSite().pages.values()].map(faultsOf));
  expect(faults.flat()).toEqual([]);
});
