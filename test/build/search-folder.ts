/** The files of search in a built site: they stand in a folder that is named after their version. */
import { readSiteFile, type Site } from './site.ts';

/** Gives the version of a site's search files. @throws {RangeError} when it has none, or more than one */
export function searchVersion({ files }: Site): string {
  const versions = new Set([...files].flatMap((path) => /^\/search\/([^/]+)\//u.exec(path)?.[1] ?? []));
  const [version] = versions;
  if (version === undefined || versions.size > 1)
    throw new RangeError(`Expected one set of search files, found ${versions.size}`);
  return version;
}

/** Gives the bytes of a search file, such as `words.bin`. */
export function readSearchFile(site: Site, name: string): Buffer {
  return readSiteFile(site, `/search/${searchVersion(site)}/${name}`);
}

/** Gives what stands in all parts of the cards or the texts, in shelf order. */
export function readSearchParts<Item>(site: Site, kind: 'cards' | 'texts'): readonly (readonly Item[])[] {
  const folder = `/search/${searchVersion(site)}/${kind}/`;
  return [...site.files]
    .filter((path) => path.startsWith(folder))
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((path) => JSON.parse(readSiteFile(site, path).toString('utf8')) as readonly Item[]);
}
