/** Lets an office program work a workbook out, and reads what its cells come to. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readZipByPath } from '../../../../src/documents/zip.ts';

const PROGRAMS = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];

/** The office program of this machine; undefined if there is none. */
export const OFFICE_PROGRAM = PROGRAMS.find((path) => existsSync(path));

/** Settings that make the program work out every formula when it opens a file, whatever results the file holds. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
${['ODFRecalcMode', 'OOXMLRecalcMode']
  .map(
    (name) =>
      `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="${name}" oor:op="fuse"><value>0</value></prop></item>`,
  )
  .join('\n')}
</oor:items>`;

export type SheetValues = ReadonlyMap<string, string | number>;

/** Gives, for each file by name, the values of its cells by sheet name and address (`B7`), worked out anew. */
export function recalculate(
  files: Readonly<Record<string, Uint8Array>>,
): ReadonlyMap<string, ReadonlyMap<string, SheetValues>> {
  if (OFFICE_PROGRAM === undefined) throw new Error('There is no office program on this machine.');
  const folder = mkdtempSync(join(tmpdir(), 'workbooks-'));
  try {
    const results = join(folder, 'results');
    mkdirSync(results);
    mkdirSync(join(folder, 'profile/user'), { recursive: true });
    writeFileSync(join(folder, 'profile/user/registrymodifications.xcu'), ALWAYS_RECALCULATE);
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    const options = [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'xlsx',
      '--outdir',
      results,
    ];
    execFileSync(OFFICE_PROGRAM, [...options, ...Object.keys(files).map((name) => join(folder, name))], {
      stdio: 'ignore',
      timeout: 240_000,
    });
    return new Map(
      Object.keys(files).map((name) => {
        const result = readFileSync(join(results, name.replace(/\.\w+$/u, '.xlsx')));
        return [name, readValues(new Uint8Array(result))];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads the values that an Excel file holds, by sheet name and address. */
export function readValues(xlsx: Uint8Array): ReadonlyMap<string, SheetValues> {
  const files = readZipByPath(xlsx);
  const read = (path: string) => new TextDecoder().decode(files.get(path) ?? new Uint8Array());
  const texts = [...read('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gsu)].map(([, item = '']) =>
    unescapeXml([...item.matchAll(/<t(?: [^>]*)?>(.*?)<\/t>/gsu)].map(([, text = '']) => text).join('')),
  );
  const targets = new Map(
    [...read('xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/gu)].map(([tag]) => [
      attributeOf(tag, 'Id'),
      attributeOf(tag, 'Target'),
    ]),
  );
  const sheets = [...read('xl/workbook.xml').matchAll(/<sheet [^>]*>/gu)].map(([tag]) => {
    const path = `xl/${targets.get(attributeOf(tag, 'r:id')) ?? ''}`;
    return [unescapeXml(attributeOf(tag, 'name')), readCells(read(path), texts)] as const;
  });
  return new Map(sheets);
}

function readCells(sheet: string, texts: readonly string[]): SheetValues {
  const values = new Map<string, string | number>();
  for (const [, tag = '', inside = ''] of sheet.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu)) {
    const value = /<v>(.*?)<\/v>/su.exec(inside)?.[1];
    if (value === undefined) continue;
    const type = attributeOf(` ${tag}`, 't');
    values.set(
      attributeOf(` ${tag}`, 'r'),
      type === 's' ? (texts[Number(value)] ?? '') : toValue(unescapeXml(value), type),
    );
  }
  return values;
}

function toValue(text: string, type: string): string | number {
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
  return type === 'str' || type === 'e' ? text : Number(text);
}

function attributeOf(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? '';
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#10;', '\n')
    .replaceAll('&amp;', '&');
}
