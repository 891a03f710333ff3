/** Checks that everything a page points to on this site is there: pages, fragments, scripts, styles, fonts, images. */
import { type Page, type PageElement } from './page.ts';
import { readSiteFile, type Site } from './site.ts';

/** Which attributes hold addresses, by tag. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  link: ['href', 'imagesrcset'],
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  form: ['action'],
  use: ['href'],
};
const ELSEWHERE = /^(?:https?:|mailto:|tel:|data:)/iu;

/** Gives every dead target of the site, one line each: `/page/ → target: what is wrong`. Empty when all is well. */
export function findDeadTargets(site: Site, siteUrl: string): readonly string[] {
  const onPages = [...site.pages.values()].flatMap((page) =>
    targetsOf(page).flatMap((target) => {
      const fault = findFault(site, siteUrl, new URL(page.url, siteUrl), target);
      return fault ? [`${page.url} → ${target}: ${fault}`] : [];
    }),
  );
  return [...new Set([...onPages, ...inStyles(site, siteUrl), ...inScripts(site, siteUrl)])];
}

/** Gives the addresses that a page names, as written. Templates are left out: script fills them in. */
function targetsOf(page: Page): readonly string[] {
  const written = page.elements.filter(({ isInTemplate }) => !isInTemplate).flatMap(addressesOf);
  return page.redirectsTo === undefined ? written : [...written, page.redirectsTo];
}

/** Gives the addresses that one element names. */
export function addressesOf({ tag, attributes }: PageElement): readonly string[] {
  return (ADDRESSES[tag] ?? []).flatMap((name) => {
    const value = attributes.get(name);
    if (value === undefined) return [];
    return name.endsWith('srcset')
      ? value.split(',').map((item) => item.trim().split(/\s/u)[0] ?? '')
      : [value.trim()];
  });
}

function findFault(site: Site, siteUrl: string, base: URL, target: string): string | undefined {
  if (target === '') return 'the address is empty';
  if (!URL.canParse(target, base)) return 'this is no address';
  const url = new URL(target, base);
  if (url.origin !== new URL(siteUrl).origin)
    return ELSEWHERE.test(target) ? undefined : 'this kind of address is not used here';
  const path = decodeURIComponent(url.pathname);
  const page = site.pages.get(path);
  if (!page) return site.files.has(path) ? undefined : 'nothing is there';
  const id = decodeURIComponent(url.hash.slice(1));
  return id === '' || page.ids.has(id)
    ? undefined
    : `the page is there, but nothing on it has the id "${id}"`;
}

function inStyles(site: Site, siteUrl: string): readonly string[] {
  return filesOf(site, '.css').flatMap(({ path, text }) =>
    [...text.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/gu)].flatMap((match) => {
      const target = match[1] ?? match[2] ?? '';
      const fault = findFault(site, siteUrl, new URL(path, siteUrl), target);
      return fault ? [`${path} → ${target}: ${fault}`] : [];
    }),
  );
}

/** Parts of a Word file, which the maker of Word files names. */
const PART_OF_WORD = /^\/word\//u;

/** Scripts name files of their own, such as a worker, and paths of the site that they fetch. */
function inScripts(site: Site, siteUrl: string): readonly string[] {
  return filesOf(site, '.js').flatMap(({ path, text }) =>
    [...text.matchAll(/["'`]((?:\.{0,2}\/)[\w./-]+\.(?:js|json|bin|css|wasm))["'`]/gu)].flatMap(
      ([, target = '']) => {
        if (PART_OF_WORD.test(target)) return [];
        const fault = findFault(site, siteUrl, new URL(path, siteUrl), target);
        return fault ? [`${path} → ${target}: ${fault}`] : [];
      },
    ),
  );
}

function filesOf(site: Site, extension: string): readonly { readonly path: string; readonly text: string }[] {
  return [...site.files]
    .filter((path) => path.endsWith(extension))
    .map((path) => ({ path, text: readSiteFile(site, path).toString('utf8') }));
}
