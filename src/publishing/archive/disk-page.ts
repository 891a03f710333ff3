/**
 * Makes a page of the site ready to be read from disk: relative addresses, classic scripts instead of modules (a browser reads no module
 * from disk), nothing that a browser would refuse. Everything else stays, byte for byte.
 */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { ArchiveError } from './archive-error.ts';
import { type SitePaths, toDiskAddress } from './disk-paths.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** A stretch of the page and what stands there instead. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface DiskPageOptions extends SitePaths {
  /** Path of the page: `/find/index.html`. */
  readonly path: string;
  /** HTML to put before the main part: what kind of copy this is. */
  readonly notice: string;
}

const ADDRESSES = ['href', 'src', 'action', 'formaction', 'poster', 'data'];
/** Links for a browser that fetches: from disk each would be refused. */
const ONLY_ONLINE = /\b(?:preload|modulepreload|prefetch|preconnect|manifest)\b/u;
/** Where the loader of scripts lies on the site. */
export const LOADER_PATH = '/_astro/from-disk.js';

/** Gives the page for the archive. @throws {ArchiveError} when it leads to nothing, or runs script in a way that cannot be carried over */
export function toDiskPage(html: string, options: DiskPageOptions): string {
  // Without scripting, so that what stands in <noscript> is read too.
  const elements = [...walk(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }))];
  const modules = elements.filter(isModule).map((element) => attributeOf(element, 'src') ?? '');
  const changes = elements.flatMap((element) => changesOf(element, { ...options, modules }));
  return applyChanges(html, changes);
}

interface PageOptions extends DiskPageOptions {
  /** Addresses of the modules that the page runs. */
  readonly modules: readonly string[];
}

function changesOf(element: Element, options: PageOptions): readonly Change[] {
  const place = element.sourceCodeLocation;
  if (!place) return [];
  if (isModule(element)) return [replaceModule(element, options)];
  if (isRefused(element)) return [{ start: place.startOffset, end: place.endOffset, text: '' }];
  const notice = element.tagName === 'main' && options.notice !== '';
  return [
    ...(notice ? [{ start: place.startOffset, end: place.startOffset, text: options.notice }] : []),
    ...element.attrs.flatMap(({ name, value }) => changeAttribute(element, name, value, options)),
  ];
}

function changeAttribute(
  element: Element,
  name: string,
  value: string,
  options: PageOptions,
): readonly Change[] {
  const place = element.sourceCodeLocation?.attrs?.[name];
  const next = toDiskValue(element, name, value, options);
  if (!place || next === value) return [];
  return [{ start: place.startOffset, end: place.endOffset, text: `${name}="${escapeAttribute(next)}"` }];
}

function toDiskValue(element: Element, name: string, value: string, options: PageOptions): string {
  if (ADDRESSES.includes(name)) return toDiskAddress(options, options.path, value);
  const leadsOn = name === 'content' && attributeOf(element, 'http-equiv')?.toLowerCase() === 'refresh';
  if (!leadsOn) return value;
  return value.replace(/(?<=url=).*/iu, (address) => toDiskAddress(options, options.path, address));
}

/** Puts one loader in place of the first module; it runs all modules of the page in their order. */
function replaceModule(element: Element, options: PageOptions): Change {
  const { startOffset: start = 0, endOffset: end = 0 } = element.sourceCodeLocation ?? {};
  const own = attributeOf(element, 'src');
  if (own === undefined) throw new ArchiveError(`${options.path} has a script written into it.`);
  if (own !== options.modules[0]) return { start, end, text: '' };
  const files = new Set([...options.files, LOADER_PATH]);
  const loader = toDiskAddress({ files }, options.path, LOADER_PATH);
  const names = options.modules.map((address) => address.split('/').at(-1)).join(' ');
  return { start, end, text: `<script defer src="${loader}" data-run="${escapeAttribute(names)}"></script>` };
}

function isModule(element: Element): boolean {
  return element.tagName === 'script' && attributeOf(element, 'type') === 'module';
}

/** A policy that speaks of "self" means a server; a copy on disk has none. */
function isRefused(element: Element): boolean {
  if (element.tagName === 'link') return ONLY_ONLINE.test(attributeOf(element, 'rel') ?? '');
  return (
    element.tagName === 'meta' &&
    attributeOf(element, 'http-equiv')?.toLowerCase() === 'content-security-policy'
  );
}

function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

function applyChanges(html: string, changes: readonly Change[]): string {
  return changes
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce((text, { start, end, text: instead }) => text.slice(0, start) + instead + text.slice(end), html);
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

function* walk(node: DefaultTreeAdapterTypes.Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* walk(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
}
