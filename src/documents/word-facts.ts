/** Reads what a Word file tells a screen reader. Every part is parsed, so that one that is not well-formed is found. */
import type { DocumentFacts } from './document-facts.ts';
import { elementsOf, readXml, type ReadElement, textIn } from './xml-reader.ts';
import { readZip } from './zip.ts';

/** Reads the facts of a file. @throws ZipError or XmlError if it cannot be read. */
export function readWordFacts(bytes: Uint8Array): DocumentFacts {
  const parts = new Map(
    readZip(bytes)
      .filter(({ path }) => /\.(?:xml|rels)$/u.test(path))
      .map(({ path, bytes: content }) => [path, readXml(content)]),
  );
  const all = (pattern: RegExp, name: string) =>
    [...parts].filter(([path]) => pattern.test(path)).flatMap(([, root]) => elementsOf(root, name));
  const text = /^word\/(?:document|header\d*|footer\d*)\.xml$/u;
  const body = /^word\/document\.xml$/u;
  return {
    title: all(/^docProps\/core\.xml$/u, 'dc:title')
      .map(textIn)
      .join(''),
    language: languageOf(all(/^word\/styles\.xml$/u, 'w:docDefaults')),
    headings: all(body, 'w:p').flatMap(toHeading),
    tables: all(text, 'w:tbl').map(toTable),
    pictures: all(text, 'wp:docPr').map((one) => one.attributes['descr'] ?? ''),
    links: all(text, 'w:hyperlink').map(wordsOf),
    fields: all(text, 'w:sdtPr').map((one) => value(one, 'w:alias')),
  };
}

function languageOf(defaults: readonly ReadElement[]): string {
  return defaults.map((one) => value(one, 'w:lang')).join('');
}

function toHeading(paragraph: ReadElement): { level: number; text: string }[] {
  const level = /^Heading([1-9])$/u.exec(value(paragraph, 'w:pStyle'))?.[1];
  return level === undefined ? [] : [{ level: Number(level), text: wordsOf(paragraph) }];
}

function toTable(table: ReadElement, index: number): DocumentFacts['tables'][number] {
  const rows = elementsOf(table, 'w:tr').filter((row) => elementsOf(row, 'w:tblHeader').length > 0);
  return {
    name: String(index + 1),
    headerCells: rows.flatMap((row) => elementsOf(row, 'w:tc').map(wordsOf)),
  };
}

function wordsOf(element: ReadElement): string {
  return elementsOf(element, 'w:t').map(textIn).join('');
}

function value(element: ReadElement, name: string): string {
  return elementsOf(element, name)[0]?.attributes['w:val'] ?? '';
}
