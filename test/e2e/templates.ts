/** One page of each kind: the heaviest, because what breaks on a narrow screen breaks there first. Read from the built site, in a test. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../build/built-site.ts';

export interface Template {
  readonly name: string;
  /** Which paths of the site are pages of this kind. */
  readonly path: RegExp;
}

export const TEMPLATES: readonly Template[] = [
  { name: 'home', path: /^\/$/u },
  { name: 'find', path: /^\/find\/$/u },
  { name: 'compare', path: /^\/compare\/$/u },
  { name: 'what the shelf holds and lacks', path: /^\/map\/$/u },
  { name: 'a product', path: /^\/products\/(?!\d+\/)[^/]+\/$/u },
  { name: 'a lesson', path: /^\/lessons\/(?!\d+\/)[^/]+\/$/u },
  { name: 'products A to Z', path: /^\/products\/(?:\d+\/)?$/u },
  { name: 'lessons A to Z', path: /^\/lessons\/(?:\d+\/)?$/u },
  { name: 'themes', path: /^\/themes\/$/u },
  { name: 'a theme', path: /^\/themes\/[^/]+\/$/u },
  { name: 'a theme at a stage', path: /^\/themes\/[^/]+\/(?!\d+\/)[^/]+\/$/u },
  { name: 'stages', path: /^\/stages\/$/u },
  { name: 'a stage', path: /^\/stages\/[^/]+\/$/u },
  { name: 'situations', path: /^\/situations\/$/u },
  { name: 'a situation', path: /^\/situations\/[^/]+\/$/u },
  { name: 'plan a change', path: /^\/plan\/$/u },
  { name: 'a plan', path: /^\/plan\/[^/]+\/$/u },
  { name: 'a step of a plan', path: /^\/plan\/[^/]+\/[^/]+\/$/u },
  { name: 'a stage that a situation folds into others', path: /^\/plan\/buying-stock-together\/engage\/$/u },
  { name: 'checklists', path: /^\/gates\/$/u },
  { name: 'a checklist', path: /^\/gates\/[^/]+\/$/u },
  { name: 'briefings', path: /^\/briefings\/$/u },
  { name: 'a briefing', path: /^\/briefings\/[^/]+\/$/u },
  { name: 'is my copy out of date', path: /^\/my-copy\/$/u },
  { name: 'reuse and savings', path: /^\/reuse-and-savings\/$/u },
  { name: 'figures of one basis', path: /^\/reuse-and-savings\/[^/]+\/$/u },
  { name: 'my plan', path: /^\/my-plan\/$/u },
  { name: 'types of product', path: /^\/types\/$/u },
  { name: 'a type of product', path: /^\/types\/[^/]+\/$/u },
  { name: 'kinds of lesson', path: /^\/kinds\/$/u },
  { name: 'a kind of lesson', path: /^\/kinds\/[^/]+\/$/u },
  { name: 'boroughs', path: /^\/boroughs\/$/u },
  { name: 'boroughs with one thing counted', path: /^\/boroughs\/counts\/[^/]+\/$/u },
  { name: 'the statement of a borough', path: /^\/boroughs\/[^/]+\/statement\/$/u },
  { name: 'a borough', path: /^\/boroughs\/[^/]+\/$/u },
  { name: 'organisations', path: /^\/organisations\/$/u },
  { name: 'an organisation', path: /^\/organisations\/[^/]+\/$/u },
  { name: 'projects', path: /^\/projects\/$/u },
  { name: 'a project', path: /^\/projects\/[^/]+\/$/u },
  { name: 'bulletins', path: /^\/bulletins\/$/u },
  { name: 'a bulletin', path: /^\/bulletins\/[^/]+\/$/u },
  { name: 'events', path: /^\/events\/$/u },
  { name: 'an event', path: /^\/events\/[^/]+\/$/u },
  { name: 'questions', path: /^\/questions\/$/u },
  { name: 'what is new', path: /^\/whats-new\/(?:\d+\/)?$/u },
  { name: 'one kind of what is new', path: /^\/whats-new\/[a-z-]+\/$/u },
  { name: 'programme', path: /^\/programme\/$/u },
  { name: 'glossary', path: /^\/glossary\/$/u },
  { name: 'rules', path: /^\/rules\/$/u },
  { name: 'community', path: /^\/community\/$/u },
  { name: 'a page about the community', path: /^\/community\/[^/]+\/$/u },
  { name: 'freedom of information', path: /^\/freedom-of-information\/$/u },
  { name: 'contribute', path: /^\/contribute\/$/u },
  { name: 'a form to contribute', path: /^\/contribute\/[^/]+\/$/u },
  { name: 'about', path: /^\/about\/$/u },
  { name: 'what is due', path: /^\/about\/due\/$/u },
  { name: 'fields', path: /^\/about\/fields\/$/u },
  { name: 'reading without a connection', path: /^\/offline\/$/u },
  { name: 'accessibility', path: /^\/accessibility\/$/u },
  { name: 'privacy', path: /^\/privacy\/$/u },
];

/** Gives the heaviest page of a kind. @throws {RangeError} when the site has none */
export function urlOf({ name, path }: Template): string {
  const [heaviest] = pageSizes()
    .filter(({ url }) => path.test(url))
    .toSorted((a, b) => b.bytes - a.bytes);
  if (!heaviest) throw new RangeError(`The site has no page of the kind "${name}"`);
  return heaviest.url;
}

/** Gives the paths that the sitemap lists, without those that only send the reader on. */
export function sitemapPaths(): readonly string[] {
  const paths = globSync('sitemap-[0-9]*.xml', { cwd: DIST }).flatMap((file) =>
    [...readFileSync(join(DIST, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/gu)].map(
      ([, loc = '']) => new URL(loc).pathname,
    ),
  );
  return paths
    .filter((path) => !readFileSync(join(DIST, path, 'index.html'), 'utf8').includes('http-equiv="refresh"'))
    .toSorted();
}

let sizes: readonly { readonly url: string; readonly bytes: number }[] | undefined;

function pageSizes() {
  sizes ??= globSync('**/index.html', { cwd: DIST }).map((file) => ({
    url: `/${file.replaceAll('\\', '/').slice(0, -'index.html'.length)}`,
    bytes: statSync(join(DIST, file)).size,
  }));
  return sizes;
}
