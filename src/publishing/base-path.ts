/**
 * Lets the shelf stand below the root of a host: `BASE_PATH=/shelf` puts every page under `https://host/shelf/`. Pages, scripts and data
 * name addresses from the root (`/find/`); once the site is built, each of them gets the path in front. Addresses in full get it too.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { BasePathError } from '../model/base-path.ts';
import { listBuiltFiles } from './built-files.ts';

export interface BasePath {
  /** Such as `/shelf`, without a slash at the end. */
  readonly path: string;
  /** Where the site is, such as `https://libraries.example`. */
  readonly origin: string;
  /** Names of what lies at the top of the site: folders and files. */
  readonly roots: readonly string[];
}

/** Kinds of file in which addresses stand as text. */
const TEXTS = new Set('.html .css .js .json .jsonld .xml .atom .txt .csv .md .ics .webmanifest'.split(' '));
/** What comes right before an address from the root: the opening of a string or an attribute, or the way on of a refresh. */
const BEFORE = /(?<=["'`]|&quot;|&#34;|url=)/u;
/** The same in style sheets and Markdown, where brackets hold addresses; in scripts a slash after a bracket begins a pattern. */
const BEFORE_IN_BRACKETS = /(?<=["'(])/u;
/** What may follow the name of a folder or file at the top. */
const AFTER = /(?=[/"'`)?#$&]|$)/u;

/** Puts the path in front of every address in a built site. @throws {BasePathError} when a folder of the site has the same name */
export function addBasePath(folder: string, path: string, origin: string): void {
  const roots = readdirSync(folder).filter((name) => name !== 'index.html');
  const own = roots.find((name) => path === `/${name}` || path.startsWith(`/${name}/`));
  if (own !== undefined)
    throw new BasePathError(
      `BASE_PATH is "${path}", and the shelf has "/${own}/" itself. Choose another path.`,
    );
  const base = { path, origin, roots };
  for (const file of listBuiltFiles(folder).filter((name) => isText(name))) {
    const place = join(folder, file);
    const text = readFileSync(place, 'utf8');
    const moved = isRules(file) ? moveRules(text, base) : moveAddresses(text, extname(file), base);
    if (moved !== text) writeFileSync(place, moved);
  }
}

const isRules = (file: string) => file === '/_headers' || file === '/_redirects';
const isText = (file: string) => TEXTS.has(extname(file)) || isRules(file);

/** Puts the path in front of the addresses in a text; `extension` says what kind it is. */
export function moveAddresses(text: string, extension: string, { path, origin, roots }: BasePath): string {
  const names = roots.map((name) => escapePattern(name)).join('|');
  const before = extension === '.css' || extension === '.md' ? BEFORE_IN_BRACKETS : BEFORE;
  const fromRoot = new RegExp(`${before.source}/(?=(?:${names})${AFTER.source})`, 'gu');
  const inFull = new RegExp(`${escapePattern(origin)}/(?!${escapePattern(path.slice(1))}/)`, 'gu');
  return toHome(text, extension, path).replace(fromRoot, `${path}/`).replace(inFull, `${origin}${path}/`);
}

/** The home page is a mere slash, which means something else in scripts: there its address is written otherwise. */
function toHome(text: string, extension: string, path: string): string {
  if (extension === '.html') return text.replaceAll(/(?<=\s(?:href|action)=")\/(?=["?#])/gu, `${path}/`);
  if (extension === '.json' || extension === '.webmanifest') return text.replaceAll('"/"', `"${path}/"`);
  return text;
}

function escapePattern(text: string): string {
  return text.replaceAll(/[$()*+./?[\\\]^{|}]/gu, String.raw`\$&`);
}

/** Puts the path in front of the paths of `_headers` and `_redirects`: they begin a line or follow a blank. */
function moveRules(text: string, { path }: BasePath): string {
  return text.replaceAll(/(?<=^| )\//gmu, `${path}/`);
}
