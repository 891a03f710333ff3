/** Lists, once the site is built, what a reader can save to read without a connection. The same site gives the same list. */
import { createHash } from 'node:crypto';
import type { OfflineFile, OfflineList } from '../model/offline-list.ts';
import { SITE } from '../site.ts';

const HASH_LENGTH = 12;
/** What pages are made of, and data that their scripts read; feeds and data for other programs are of no use without a connection. */
const SAVED =
  /\.html$|^\/(?:_astro|search|plan|compare|files|icons)\/|^\/contribute\/[^/]+\.txt$|^\/favicon\.svg$/u;
const LEFT_OUT = /^\/404\.html$/u;
/** In every small set: what all pages are made of, and the first pages. */
const CORE =
  /^\/_astro\/|^\/icons\/|^\/favicon\.svg$|^\/(?:index|offline\/index|plan\/index|glossary\/index)\.html$|^\/gates\//u;

/** Gives the list for a built site: bytes by path, such as `/find/index.html`. */
export function toOfflineList(site: ReadonlyMap<string, Uint8Array>): OfflineList {
  const sets = toSets(site);
  const files = [...site]
    .filter(([path]) => SAVED.test(path) && !LEFT_OUT.test(path))
    .map(([path, bytes]) => toFile(path, bytes, [...(sets.get(path) ?? [])].toSorted()))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { files };
}

function toFile(path: string, bytes: Uint8Array, sets: readonly string[]): OfflineFile {
  return {
    path: path.replace(/\/index\.html$/u, '/'),
    bytes: bytes.length,
    hash: toHash(bytes),
    ...(sets.length > 0 ? { sets } : {}),
    ...(path.endsWith('.html') ? toPageFacts(new TextDecoder().decode(bytes)) : {}),
  };
}

/** Pages that only lead on have no main part, and no words to compare. */
function toPageFacts(html: string): Pick<OfflineFile, 'title' | 'words'> {
  const main = /<main[\s>][\s\S]*<\/main>/u.exec(html)?.[0];
  const title = /<title>([^<]*)<\/title>/u.exec(html)?.[1];
  if (main === undefined || title === undefined) return {};
  const words = main.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ');
  return { title: toPlain(title), words: toHash(new TextEncoder().encode(words)) };
}

function toPlain(title: string): string {
  return title
    .replace(` - ${SITE.name}`, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** Gives, by path of file, the small sets that it is in: the plan of each situation with the pages and documents that it lists. */
function toSets(site: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, ReadonlySet<string>> {
  const sets = new Map<string, Set<string>>();
  const put = (path: string, set: string) => sets.set(path, (sets.get(path) ?? new Set()).add(set));
  for (const [path, bytes] of site) {
    if (CORE.test(path)) put(path, 'core');
    const situation = /^\/plan\/(?!records\/|situations\/)([^/]+)\/./u.exec(path)?.[1];
    const ofPlan = /^\/files\/(?:packs|plans)\/.*$/u.exec(path)?.[0];
    if (situation !== undefined) {
      put(path, situation);
      for (const target of path.endsWith('.html') ? toTargets(bytes) : [])
        if (site.has(target)) put(target, situation);
    } else if (ofPlan !== undefined)
      for (const id of toSituations(site)) if (ofPlan.includes(id)) put(path, id);
  }
  return sets;
}

/** Gives the pages of products, lessons and briefings, and the documents, that a page leads to. */
function toTargets(bytes: Uint8Array): readonly string[] {
  const links = new TextDecoder()
    .decode(bytes)
    .matchAll(/href="(\/(?:products|lessons|briefings|files)\/[^"?#]+)/gu);
  return [...links].map(([, path = '']) => (path.endsWith('/') ? `${path}index.html` : path));
}

function toSituations(site: ReadonlyMap<string, Uint8Array>): readonly string[] {
  return [...site.keys()].flatMap((path) => /^\/plan\/situations\/([^/]+)\.json$/u.exec(path)?.[1] ?? []);
}

function toHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, HASH_LENGTH);
}
