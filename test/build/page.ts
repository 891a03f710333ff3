/** One HTML page of the built site, read as a browser without script would read it (parse5, the HTML standard's own algorithm). */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

export interface PageElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** All text in it, blanks run together. */
  readonly text: string;
  /** Whether it stands in a `<template>`, and so is not on the page until script puts it there. */
  readonly isInTemplate: boolean;
}

export interface Page {
  /** Path on the site: `/find/`, or `/404.html`. */
  readonly url: string;
  readonly html: string;
  readonly elements: readonly PageElement[];
  readonly ids: ReadonlySet<string>;
  /** Where the page sends the reader on to, if it is a redirect. */
  readonly redirectsTo: string | undefined;
  /** Whether it asks search engines to leave it out. */
  readonly isHidden: boolean;
}

/** Reads a page. */
export function toPage(url: string, html: string): Page {
  const elements = [...walk(parse(html, { scriptingEnabled: false }), false)];
  const meta = (name: string, value: string) =>
    elements
      .find(({ tag, attributes }) => tag === 'meta' && attributes.get(name)?.toLowerCase() === value)
      ?.attributes.get('content');
  const ids = elements
    .filter(({ isInTemplate }) => !isInTemplate)
    .flatMap(({ attributes }) => attributes.get('id') ?? []);
  return {
    url,
    html,
    elements,
    ids: new Set(ids),
    redirectsTo: meta('http-equiv', 'refresh')?.replace(/^.*?url=/iu, ''),
    isHidden: meta('name', 'robots')?.includes('noindex') ?? false,
  };
}

/** Gives the elements with that tag which stand on the page itself. */
export function elementsOf(page: Page, tag: string): readonly PageElement[] {
  return page.elements.filter((element) => element.tag === tag && !element.isInTemplate);
}

/** Gives the content of `<meta name=…>`, or undefined. */
export function metaOf(page: Page, name: string): string | undefined {
  return elementsOf(page, 'meta')
    .find(({ attributes }) => attributes.get('name') === name)
    ?.attributes.get('content');
}

/** Gives the addresses of the links on the page, as written. */
export function linksOf(page: Page): readonly string[] {
  return [...elementsOf(page, 'a'), ...elementsOf(page, 'area')].flatMap(
    ({ attributes }) => attributes.get('href') ?? [],
  );
}

function* walk(node: Node, isInTemplate: boolean): Generator<PageElement> {
  if ('tagName' in node) {
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
    yield { tag: node.tagName, attributes, text: textOf(node).replace(/\s+/gu, ' ').trim(), isInTemplate };
    if ('content' in node) for (const child of node.content.childNodes) yield* walk(child, true);
  }
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child, isInTemplate);
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
