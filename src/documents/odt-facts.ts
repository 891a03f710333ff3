/** Reads what an OpenDocument text tells a screen reader. */
import type { DocumentFacts } from './document-facts.ts';
import { elementsOf, readXml, type ReadElement, textIn } from './xml-reader.ts';
import { readZip } from './zip.ts';

const FIELDS = ['text:text-input', 'text:user-field-input', 'text:drop-down'] as const;

/** Reads the facts of a file. @throws ZipError or XmlError if it cannot be read. */
export function readOdtFacts(bytes: Uint8Array): DocumentFacts {
  const parts = new Map(
    readZip(bytes)
      .filter(({ path }) => path.endsWith('.xml'))
      .map(({ path, bytes: content }) => [path, readXml(content)]),
  );
  const all = (paths: readonly string[], name: string) =>
    paths.flatMap((path) => {
      const root = parts.get(path);
      return root ? elementsOf(root, name) : [];
    });
  const text = ['content.xml', 'styles.xml'];
  return {
    title: all(['meta.xml'], 'dc:title').map(textIn).join(''),
    language: languageOf(all(['styles.xml'], 'style:default-style')),
    headings: all(['content.xml'], 'text:h').map((one) => ({
      level: Number(one.attributes['text:outline-level'] ?? 0),
      text: textIn(one),
    })),
    tables: all(text, 'table:table').map(toTable),
    pictures: all(text, 'draw:frame').map((one) => elementsOf(one, 'svg:desc').map(textIn).join('')),
    links: all(text, 'text:a').map(textIn),
    fields: FIELDS.flatMap((name) => all(text, name)).map(nameOf),
  };
}

function languageOf(styles: readonly ReadElement[]): string {
  const paragraph = styles.find((one) => one.attributes['style:family'] === 'paragraph');
  const text = paragraph ? elementsOf(paragraph, 'style:text-properties')[0]?.attributes : undefined;
  return [text?.['fo:language'], text?.['fo:country']].filter((part) => part !== undefined).join('-');
}

function toTable(table: ReadElement): DocumentFacts['tables'][number] {
  const header = elementsOf(table, 'table:table-header-rows').flatMap((rows) =>
    elementsOf(rows, 'table:table-cell'),
  );
  return { name: table.attributes['table:name'] ?? '', headerCells: header.map(textIn) };
}

function nameOf(field: ReadElement): string {
  return field.attributes['text:description'] ?? field.attributes['text:name'] ?? '';
}
