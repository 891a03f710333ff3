/** Details in Word files and OpenDocument texts: everywhere, as typed, and again when they change. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type DocumentFiles, toDocumentFiles } from '../../../../src/documents/document-files.ts';
import { fillFile } from '../../../../src/documents/fill/fill-file.ts';
import { checkAccessibility } from '../../../../src/documents/template-accessibility.ts';
import { elementsOf, readXml, type ReadElement, textIn } from '../../../../src/documents/xml-reader.ts';
import { readZip, toZip } from '../../../../src/documents/zip.ts';
import type { Details } from '../../../../src/model/merge-fields.ts';
import { HOSTILE_DETAILS } from '../../../make/hostile-details.ts';
import { EVERY_PART, makeTemplateProduct, SHELF } from '../../../make/template.ts';

const DETAILS = { borough: 'Anytown Council', lead: 'Head of Libraries', start: '2027-03-03' };
const FORMATS = ['docx', 'odt'] as const;
let files: DocumentFiles;

beforeAll(async () => {
  files = await toDocumentFiles(makeTemplateProduct(), EVERY_PART, SHELF);
});

const fill = (format: 'docx' | 'odt', details: Details) => fillFile(`x.${format}`, files[format], details);

function partOf(bytes: Uint8Array, path: string): ReadElement {
  const part = readZip(bytes).find((file) => file.path === path);
  if (!part) throw new Error(`no ${path}`);
  return readXml(part.bytes);
}

const body = (bytes: Uint8Array) =>
  partOf(bytes, readZip(bytes)[0]?.path === 'mimetype' ? 'content.xml' : 'word/document.xml');
const boundData = (docx: Uint8Array) =>
  Object.fromEntries(
    ['borough', 'service', 'lead', 'start', 'decision'].map((name) => [
      name,
      elementsOf(partOf(docx, 'customXml/item1.xml'), name).map(textIn).join(),
    ]),
  );

/** Gives what each control of a field shows, and whether Word takes it for empty. */
function controlsOf(docx: Uint8Array, field: string) {
  return elementsOf(body(docx), 'w:sdt')
    .filter((one) =>
      elementsOf(one, 'w:tag').some(({ attributes }) => attributes['w:val'] === `merge:${field}`),
    )
    .map((one) => ({
      text: textIn(one),
      isEmpty: elementsOf(one, 'w:showingPlcHdr').length > 0,
      styles: elementsOf(one, 'w:rStyle').map(({ attributes }) => attributes['w:val']),
    }));
}

/** Gives what each user field holds, the declaration first. */
const userFields = (odt: Uint8Array, field: string) =>
  ['text:user-field-decl', 'text:user-field-input', 'text:user-field-get'].flatMap((name) =>
    elementsOf(body(odt), name)
      .filter(({ attributes }) => attributes['text:name'] === field)
      .map((one) => one.attributes['office:string-value'] ?? textIn(one)),
  );

test('Word has each detail in its data and in every control, and takes none of them for empty', () => {
  const filled = fill('docx', DETAILS);
  expect(boundData(filled)).toEqual({
    borough: 'Anytown Council',
    service: '',
    lead: 'Head of Libraries',
    start: '3 March 2027',
    decision: '',
  });
  const shown = { text: 'Anytown Council', isEmpty: false, styles: [] };
  expect(controlsOf(filled, 'borough')).toEqual([shown, shown]);
  expect(controlsOf(filled, 'start').map(({ text }) => text)).toEqual(['3 March 2027', '3 March 2027']);
});

test('OpenDocument has each detail where it is declared, asked for and shown', () => {
  const filled = fill('odt', DETAILS);
  expect(userFields(filled, 'borough')).toEqual(['Anytown Council', 'Anytown Council', 'Anytown Council']);
  expect(userFields(filled, 'start')).toEqual(['3 March 2027', '3 March 2027', '3 March 2027']);
});

test('a missing detail keeps its place to fill in', () => {
  expect(controlsOf(fill('docx', DETAILS), 'service')[0]).toEqual({
    text: '[service]',
    isEmpty: true,
    styles: ['Field'],
  });
  expect(new Set(userFields(fill('odt', DETAILS), 'service'))).toEqual(new Set(['[service]']));
});

describe.each(FORMATS)('a filled %s file', (format) => {
  test('reads as a sentence, and nothing else in it changes', () => {
    const text = textIn(body(fill(format, { borough: 'Anytown Council', service: 'libraries' })));
    expect(text).toContain('What Anytown Council asks of those who might run the libraries.');
    const others = (bytes: Uint8Array) =>
      readZip(bytes).filter(({ path }) => !/(?:document|content|item1)\.xml$/u.test(path));
    expect(others(fill(format, DETAILS))).toEqual(others(files[format]));
    const skeleton = (bytes: Uint8Array) =>
      elementsOf(body(bytes), format === 'docx' ? 'w:p' : 'text:p').length;
    expect(skeleton(fill(format, DETAILS))).toBe(skeleton(files[format]));
  });

  test('is filled again with other details, as if it had been plain', () => {
    const again = fillFile(`x.${format}`, fill(format, DETAILS), { ...DETAILS, borough: 'Elsewhere' });
    expect(Buffer.from(again).equals(Buffer.from(fill(format, { ...DETAILS, borough: 'Elsewhere' })))).toBe(
      true,
    );
  });

  test('is the same each time, and the plain file if there is nothing to fill in', () => {
    expect(Buffer.from(fill(format, DETAILS)).equals(Buffer.from(fill(format, DETAILS)))).toBe(true);
    expect(fill(format, {})).toBe(files[format]);
    expect(fill(format, { borough: ' \u202E ' })).toBe(files[format]);
  });

  test('passes every check of accessibility', () => {
    expect(checkAccessibility(fill(format, DETAILS), format).failures).toEqual([]);
  });

  test.each(HOSTILE_DETAILS)('says $why as typed', ({ typed, said }) => {
    const filled = fill(format, { borough: typed });
    expect(textIn(body(filled))).toContain(`What ${said} asks of those`);
    if (format === 'docx') expect(boundData(filled)['borough']).toBe(said);
    else expect(userFields(filled, 'borough')).toEqual([said, said, said]);
  });

  test.each([
    { start: 'next spring', said: 'next spring' },
    { start: '2027-02-30', said: '2027-02-30' },
  ])('says a date that is none as it was typed: $start', ({ start, said }) => {
    expect(textIn(body(fill(format, { start })))).toContain(`Start date: ${said}`);
  });
});

test('a pack comes filled: each file in its place, texts and files of other kinds as they are', () => {
  const note = { path: 'READ ME FIRST.txt', bytes: new TextEncoder().encode('Read me. '.repeat(50)) };
  const other = { path: 'Templates/a.pdf', bytes: new Uint8Array([1, 2, 3]), isStored: true };
  const pack = toZip([
    note,
    { path: 'Templates/a.docx', bytes: files.docx, isStored: true },
    { path: 'Templates/a.odt', bytes: files.odt, isStored: true },
    other,
  ]);
  const filled = readZip(fillFile('pack.zip', pack, DETAILS));
  expect(filled).toEqual([
    note,
    { path: 'Templates/a.docx', bytes: fill('docx', DETAILS), isStored: true },
    { path: 'Templates/a.odt', bytes: fill('odt', DETAILS), isStored: true },
    other,
  ]);
  expect(fillFile('pack.zip', pack, {})).toBe(pack);
});

test('OpenDocument still begins with its type, unpacked', () => {
  const [first] = readZip(fill('odt', DETAILS));
  expect(first).toMatchObject({ path: 'mimetype', isStored: true });
});

test('a file of another kind comes back as it is, and one that cannot be read is an error', () => {
  const bytes = new Uint8Array([1, 2, 3]);
  expect(fillFile('a.pdf', bytes, DETAILS)).toBe(bytes);
  expect(fillFile('a.docx.txt', bytes, DETAILS)).toBe(bytes);
  expect(() => fillFile('a.docx', bytes, DETAILS)).toThrow('cannot be read');
});

test('a Word file of another hand, with data of its own, comes back as it is', () => {
  const data = new TextEncoder().encode('<Sources xmlns="urn:other"><borough>x</borough></Sources>');
  const others = toZip([{ path: 'customXml/item1.xml', bytes: data }]);
  expect(fillFile('a.docx', others, DETAILS)).toBe(others);
});
