/** Finished files that somebody offers: what is taken, and what is refused with which reason. */
import { strToU8, zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  checkOfferedFile,
  isOfferedFile,
  MAX_OFFERED_BYTES,
} from '../../../src/authoring/offered-file/check-offered-file.ts';
import { makeOpenDocument, makePdf, makeRelation, makeWordFile, makeZip } from '../../make/offered-files.ts';

const kinds = (name: string, bytes: Uint8Array) => checkOfferedFile(name, bytes).map(({ kind }) => kind);
const relation = (kind: string, target: string, mode?: string) =>
  makeWordFile({ 'word/_rels/settings.xml.rels': makeRelation(kind, target, mode) });

/** Makes a copy of a zip in which a name of the table of contents at the end is another. */
function renameInDirectory(zip: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(zip).toString('latin1');
  const at = text.lastIndexOf(from);
  return Uint8Array.from(Buffer.from(text.slice(0, at) + to + text.slice(at + from.length), 'latin1'));
}

describe('is taken:', () => {
  test.each([
    { name: 'a.docx', bytes: makeWordFile(), why: 'a Word file' },
    { name: 'a.docx', bytes: relation('hyperlink', 'https://example.org'), why: 'one with links' },
    { name: 'a.odt', bytes: makeOpenDocument(), why: 'an OpenDocument text' },
    { name: 'a.pdf', bytes: makePdf(), why: 'a PDF' },
    { name: 'a.txt', bytes: strToU8('Plain words, café'), why: 'a text' },
    {
      name: 'a.csv',
      bytes: strToU8('Item,Change\nBooks,-5\nStaff,"+2.5%"\nRate,- 3\n'),
      why: 'figures with signs',
    },
    { name: 'a.csv', bytes: strToU8('mail,note\nx,a = b\ny,3 - 2\n'), why: 'signs inside a cell' },
  ])('$why', ({ name, bytes }) => {
    expect(kinds(name, bytes)).toEqual([]);
  });
});

describe('is refused:', () => {
  test.each([
    { name: 'a.exe', bytes: strToU8('MZ'), kind: 'wrong-file-content', why: 'an ending that is not taken' },
    {
      name: 'a.docm',
      bytes: makeWordFile(),
      kind: 'wrong-file-content',
      why: 'the ending of a file with macros',
    },
    { name: 'a.docx', bytes: makePdf(), kind: 'wrong-file-content', why: 'a PDF called Word' },
    { name: 'a.xlsx', bytes: makeWordFile(), kind: 'wrong-file-content', why: 'Word called Excel' },
    {
      name: 'a.docx',
      bytes: makeZip({ 'a.txt': 'a' }),
      kind: 'wrong-file-content',
      why: 'any zip called Word',
    },
    {
      name: 'a.txt',
      bytes: strToU8('MZ\u0090program'),
      kind: 'wrong-file-content',
      why: 'a program called text',
    },
    { name: 'a.csv', bytes: new Uint8Array([97, 0, 98]), kind: 'wrong-file-content', why: 'no text at all' },
    { name: 'a.pdf', bytes: new Uint8Array(0), kind: 'wrong-file-content', why: 'an empty file' },
    { name: 'a.csv', bytes: new Uint8Array([0x63, 0x61, 0x66, 0xe9]), kind: 'not-utf8', why: 'Latin-1' },
    {
      name: 'a.pdf',
      bytes: new Uint8Array(MAX_OFFERED_BYTES + 1),
      kind: 'offered-file-too-big',
      why: 'more than 10 MB',
    },
    {
      name: 'a.docx',
      bytes: makeWordFile({ 'word/vbaProject.bin': 'x' }),
      kind: 'file-with-macros',
      why: 'macros',
    },
    {
      name: 'a.docx',
      bytes: makeWordFile({
        '[Content_Types].xml':
          '<Types><Default ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
      }),
      kind: 'file-with-macros',
      why: 'a file that says it has macros',
    },
    {
      name: 'a.docx',
      bytes: relation('attachedTemplate', 'https://x.example/a.dotm'),
      kind: 'file-with-remote-part',
      why: 'a remote template',
    },
    {
      name: 'a.docx',
      bytes: relation('image', '\\\\server\\a.png'),
      kind: 'file-with-remote-part',
      why: 'a picture on a server',
    },
    {
      name: 'a.docx',
      bytes: makeWordFile({
        'word/document.xml':
          '<w:instrText xml:space="preserve"> DDEAUTO c:\\\\windows\\\\cmd.exe</w:instrText>',
      }),
      kind: 'file-with-remote-part',
      why: 'a field that starts a program',
    },
    {
      name: 'a.docx',
      bytes: makeWordFile({ 'word/embeddings/oleObject1.bin': 'x' }),
      kind: 'file-with-object',
      why: 'an embedded object',
    },
    {
      name: 'a.docx',
      bytes: makeWordFile({ 'word/activeX/activeX1.xml': '<x/>' }),
      kind: 'file-with-object',
      why: 'a control',
    },
    {
      name: 'a.docx',
      bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]),
      kind: 'wrong-file-content',
      why: 'an old or locked file',
    },
    {
      name: 'a.odt',
      bytes: makeOpenDocument({ 'Basic/Standard/Module1.xml': '<x/>' }),
      kind: 'file-with-macros',
      why: 'Basic in OpenDocument',
    },
    {
      name: 'a.odt',
      bytes: makeOpenDocument({ 'content.xml': '<script:event-listener script:event-name="dom:load"/>' }),
      kind: 'file-with-macros',
      why: 'a script that runs on opening',
    },
    {
      name: 'a.odt',
      bytes: makeOpenDocument({ 'content.xml': '<draw:image xlink:href="https://x.example/a.png"/>' }),
      kind: 'file-with-remote-part',
      why: 'a picture on the web',
    },
    {
      name: 'a.odt',
      bytes: makeOpenDocument({ 'META-INF/manifest.xml': '<manifest:encryption-data/>' }),
      kind: 'file-with-password',
      why: 'a password',
    },
    {
      name: 'a.pdf',
      bytes: makePdf('1 0 obj << /OpenAction << /S /JavaScript /JS (x) >> >> endobj'),
      kind: 'pdf-that-acts',
      why: 'a script in a PDF',
    },
    {
      name: 'a.pdf',
      bytes: makePdf('1 0 obj << /S /J#61vaScript >> endobj'),
      kind: 'pdf-that-acts',
      why: 'a script in disguise',
    },
    {
      name: 'a.pdf',
      bytes: makePdf('1 0 obj << /S /Launch >> endobj'),
      kind: 'pdf-that-acts',
      why: 'a program to launch',
    },
    {
      name: 'a.pdf',
      bytes: makePdf('1 0 obj << /Encrypt 5 0 R >> endobj'),
      kind: 'file-with-password',
      why: 'a locked PDF',
    },
    {
      name: 'a.csv',
      bytes: strToU8('Name,Note\nA,=HYPERLINK("https://x.example")\n'),
      kind: 'csv-formula',
      why: 'a formula in a cell',
    },
    { name: 'a.csv', bytes: strToU8('"@SUM(1)",x\n'), kind: 'csv-formula', why: 'one in quotation marks' },
    {
      name: 'a.csv',
      bytes: strToU8("a;-2+3+cmd|' /C calc'!A0\n"),
      kind: 'csv-formula',
      why: 'one that begins with a minus',
    },
    {
      name: 'a.docx',
      bytes: makeWordFile({ '../../evil.xml': 'x' }),
      kind: 'untrue-archive',
      why: 'a path that leaves its folder',
    },
    { name: 'a.docx', bytes: makeWordFile().slice(0, 120), kind: 'untrue-archive', why: 'half a file' },
    {
      name: 'a.docx',
      bytes: renameInDirectory(makeWordFile({ 'word/a.xml': 'x' }), 'word/a.xml', 'word/b.xml'),
      kind: 'untrue-archive',
      why: 'two tables of contents that differ',
    },
    {
      name: 'a.docx',
      bytes: makeWordFile({ 'word/big.xml': ' '.repeat(30 * 1024 * 1024) }),
      kind: 'untrue-archive',
      why: 'a bomb',
    },
    {
      name: 'a.docx',
      bytes: makeWordFile(
        Object.fromEntries(Array.from({ length: 3_001 }, (_, at) => [`word/${at}.xml`, ''])),
      ),
      kind: 'untrue-archive',
      why: 'thousands of parts',
    },
  ])('$why', ({ name, bytes, kind }) => {
    expect(kinds(name, bytes)).toContain(kind);
  });

  test('a script packed into an object stream of a PDF', () => {
    const packed = Buffer.from(zlibSync(strToU8('<< /S /JavaScript /JS (x) >>'))).toString('latin1');
    const text = `%PDF-1.7\n5 0 obj << /Type /ObjStm /Filter /FlateDecode >> stream\n${packed}\nendstream endobj`;
    expect(kinds('a.pdf', Uint8Array.from(Buffer.from(text, 'latin1')))).toEqual(['pdf-that-acts']);
  });
});

test('a formula is shown with its line', () => {
  expect(checkOfferedFile('a.csv', strToU8('Name\nA\n=1+1\n'))).toMatchObject([{ line: 3, column: 1 }]);
});

test('everything that is wrong with one file is said at once', () => {
  const bytes = makeWordFile({
    'word/vbaProject.bin': 'x',
    'word/embeddings/a.bin': 'x',
    'word/_rels/settings.xml.rels': makeRelation('attachedTemplate', 'https://x.example/a.dotm'),
  });
  expect(kinds('a.docx', bytes)).toEqual(['file-with-macros', 'file-with-object', 'file-with-remote-part']);
});

test('only finished files beside a product are offered files', () => {
  expect(isOfferedFile('products/a/form.docx')).toBe(true);
  for (const path of ['products/a/index.mdx', 'products/a/form.md', 'lessons/a.docx', 'products/a.docx'])
    expect(isOfferedFile(path), path).toBe(false);
});
