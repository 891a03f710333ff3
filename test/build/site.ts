/** The whole built site as tests see it: every page, and which files are there. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DIST } from './built-site.ts';
import { type Page, toPage } from './page.ts';

export interface Site {
  readonly folder: string;
  /** By path on the site, in order of path. */
  readonly pages: ReadonlyMap<string, Page>;
  /** Paths of all files, such as `/sitemap-0.xml`. */
  readonly files: ReadonlySet<string>;
}

/** Reads a built site from its folder. */
export function readSite(folder: string): Site {
  const files = globSync('**/*', { cwd: folder })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => `/${path.replaceAll('\\', '/')}`)
    .toSorted();
  const pages = files
    .filter((path) => path.endsWith('.html'))
    .map((path) => toPage(path.replace(/\/index\.html$/u, '/'), readFileSync(join(folder, path), 'utf8')));
  return { folder, pages: new Map(pages.map((page) => [page.url, page])), files: new Set(files) };
}

let site: Site | undefined;

/** Gives the built site; it is read once for all tests. */
export function builtSite(): Site {
  site ??= readSite(DIST);
  return site;
}

/** Gives the pages that a reader stays on: all but redirects. */
export function readablePages({ pages }: Site): readonly Page[] {
  return [...pages.values()].filter(({ redirectsTo }) => redirectsTo === undefined);
}

/** Gives the bytes of a file of the site. */
export function readSiteFile({ folder }: Site, path: string): Buffer {
  return readFileSync(join(folder, path));
}

/** Gives the size of a file of the site as sent, compressed by gzip, in bytes. */
export function gzipSize(site: Site, path: string): number {
  return gzipSync(readSiteFile(site, path)).length;
}
