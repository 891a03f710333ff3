/** Checks the finished files of a workbook: can everybody find their way in them? Reads the files as any program would. */
import { elementsOf, readXml } from './xml-reader.ts';
import { readZipByPath } from './zip.ts';

/** What is checked, in words. */
export const WORKBOOK_CHECKS = [
  { id: 'title', label: 'has a title' },
  { id: 'language', label: 'says its language' },
  { id: 'headers', label: 'every table has a header row' },
  { id: 'sheets', label: 'every sheet has a name that says what it holds, and is not empty' },
  { id: 'merged', label: 'no cells are merged inside tables' },
  { id: 'pictures', label: 'every picture is said in words' },
] as const;

export type WorkbookCheckId = (typeof WORKBOOK_CHECKS)[number]['id'];

/** A check that failed, and why. */
export interface WorkbookFailure {
  readonly id: WorkbookCheckId;
  readonly found: string;
}

/** Gives what is wrong with an Excel file; nothing if all is well. */
export function checkXlsx(bytes: Uint8Array): WorkbookFailure[] {
  const read = makeReader(bytes);
  const names = attributes(read('xl/workbook.xml'), 'sheet', 'name');
  const sheets = names.map((_, index) => read(`xl/worksheets/sheet${index + 1}.xml`));
  const merged = sheets.flatMap((sheet, index) => mergedInTables(sheet, tablesOfSheet(read, index)));
  return [
    ...checkProperties(read('docProps/core.xml')),
    ...checkSheets(
      names,
      sheets.map((sheet) => sheet.includes('<v>')),
    ),
    ...names.flatMap((_, index) => tablesOfSheet(read, index)).flatMap(checkHeaders),
    ...merged.map((ref) => ({ id: 'merged', found: `The cells ${ref} are merged inside a table.` }) as const),
    ...checkPictures(wordsOfDrawings(bytes)),
  ];
}

/** Gives what is wrong with an OpenDocument spreadsheet; nothing if all is well. */
export function checkOds(bytes: Uint8Array): WorkbookFailure[] {
  const read = makeReader(bytes);
  const content = read('content.xml');
  const sheets = content.split('<table:table ').slice(1);
  const headers = attributes(content, 'table:database-range', 'table:contains-header');
  const unheaded = headers.filter((value) => value !== 'true');
  return [
    ...checkProperties(read('meta.xml')),
    ...checkSheets(
      sheets.map((sheet) => /^[^>]*table:name="([^"]*)"/u.exec(sheet)?.[1] ?? ''),
      sheets.map((sheet) => sheet.includes('<text:p>')),
    ),
    ...unheaded.map(
      () => ({ id: 'headers', found: 'A table does not say that its first row is its header.' }) as const,
    ),
    ...checkPictures(wordsOfFrames(content)),
  ];
}

function makeReader(bytes: Uint8Array): (path: string) => string {
  const files = readZipByPath(bytes);
  return (path) => new TextDecoder().decode(files.get(path) ?? new Uint8Array());
}

function checkProperties(properties: string): WorkbookFailure[] {
  const has = (name: string) => new RegExp(`<dc:${name}>[^<]+</dc:${name}>`, 'u').test(properties);
  return [
    ...(has('title') ? [] : [{ id: 'title', found: 'The file has no title.' } as const]),
    ...(has('language') ? [] : [{ id: 'language', found: 'The file does not say its language.' } as const]),
  ];
}

function checkSheets(names: readonly string[], filled: readonly boolean[]): WorkbookFailure[] {
  const failures = names.flatMap((name, index) => [
    ...(/^(?:sheet|table|tabelle|feuil)\s*\d*$/iu.test(name)
      ? [`The name "${name}" does not say what the sheet holds.`]
      : []),
    ...(names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) < index
      ? [`Two sheets are called "${name}".`]
      : []),
    ...(filled[index] === true ? [] : [`The sheet "${name}" is empty.`]),
  ]);
  return [...(names.length === 0 ? ['The file has no sheet.'] : []), ...failures].map((found) => ({
    id: 'sheets',
    found,
  }));
}

/** Takes the words of each picture in the order of the file. */
function checkPictures(words: readonly string[]): WorkbookFailure[] {
  return words.flatMap((text, index) =>
    text.trim() === '' ? [{ id: 'pictures', found: `Picture ${index + 1} is not described.` } as const] : [],
  );
}

function wordsOfDrawings(bytes: Uint8Array): string[] {
  return [...readZipByPath(bytes)]
    .filter(([path]) => /^xl\/drawings\/[^/]+\.xml$/u.test(path))
    .flatMap(([, drawing]) => elementsOf(readXml(drawing), 'xdr:cNvPr'))
    .map(({ attributes: given }) => given['descr'] ?? '');
}

function wordsOfFrames(content: string): string[] {
  return [...content.matchAll(/<draw:frame\b.*?<\/draw:frame>/gsu)].map(
    ([frame]) => /<svg:desc>([^<]*)<\/svg:desc>/u.exec(frame)?.[1] ?? '',
  );
}

function tablesOfSheet(read: (path: string) => string, index: number): string[] {
  const targets = attributes(
    read(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`),
    'Relationship',
    'Target',
  );
  return targets
    .filter((target) => target.startsWith('../tables/'))
    .map((target) => read(target.replace('..', 'xl')));
}

function checkHeaders(table: string): WorkbookFailure[] {
  const headers = attributes(table, 'tableColumn', 'name').map((name) => name.toLowerCase());
  const [name = ''] = attributes(table, 'table', 'name');
  if (headers.some((header) => header.trim() === ''))
    return [{ id: 'headers', found: `A column of ${name} has no header.` }];
  const isTwice = new Set(headers).size < headers.length;
  return isTwice ? [{ id: 'headers', found: `Two columns of ${name} have one header.` }] : [];
}

function mergedInTables(sheet: string, tables: readonly string[]): string[] {
  const spans = tables.flatMap((table) => attributes(table, 'table', 'ref')).map(toRows);
  return attributes(sheet, 'mergeCell', 'ref').filter((ref) => {
    const { first, last } = toRows(ref);
    return spans.some((span) => first <= span.last && last >= span.first);
  });
}

function toRows(ref: string): { first: number; last: number } {
  const [first = 0, last = first] = (ref.match(/\d+/gu) ?? []).map(Number);
  return { first, last };
}

function attributes(xml: string, element: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${element} [^>]*?\\b${name}="([^"]*)"`, 'gu'))].map(
    ([, value = '']) => value,
  );
}
