import { beforeAll, describe, expect, test } from 'vitest';
import {
  DocumentError,
  type DocumentFiles,
  readTemplate,
  toDocumentFiles,
} from '../../../src/documents/document-files.ts';
import { elementsOf, readXml, type ReadElement, textIn } from '../../../src/documents/xml-reader.ts';
import { readZip } from '../../../src/documents/zip.ts';
import { EVERY_PART, makeTemplateProduct, SHELF } from '../../make/template.ts';

const product = makeTemplateProduct();
let files: DocumentFiles;

beforeAll(async () => {
  files = await toDocumentFiles(product, EVERY_PART, SHELF);
});

function partOf(bytes: Uint8Array, path: string): ReadElement {
  const part = readZip(bytes).find((file) => file.path === path);
  if (!part) throw new Error(`no ${path}`);
  return readXml(part.bytes);
}

const values = (root: ReadElement, name: string, attribute = 'w:val') =>
  elementsOf(root, name).map(({ attributes }) => attributes[attribute]);

test('the same source gives the same bytes again, after other files were made', async () => {
  await toDocumentFiles(product, EVERY_PART.replaceAll('Name of the body', 'Another'), SHELF);
  const again = await toDocumentFiles(product, EVERY_PART, SHELF);
  expect(Buffer.from(again.docx).equals(Buffer.from(files.docx))).toBe(true);
  expect(Buffer.from(again.odt).equals(Buffer.from(files.odt))).toBe(true);
});

test('both files pass every check of accessibility', () => {
  expect(files.passedChecks).toHaveLength(7);
});

test('every XML part is well-formed, and hostile text arrives as typed, without what XML forbids', () => {
  for (const bytes of [files.docx, files.odt])
    for (const { path, bytes: content } of readZip(bytes))
      if (/\.(?:xml|rels)$/u.test(path)) readXml(content);
  for (const [bytes, path] of [
    [files.docx, 'word/document.xml'],
    [files.odt, 'content.xml'],
  ] as const) {
    const text = textIn(partOf(bytes, path));
    expect(text).toContain('A sign < and > and & and “quotes”, مرحبا, שלום, 📚🏛️');
    expect(text).toContain('Not legal advice ]]> & <b>.');
  }
});

test('a source with a mistake makes no file and says where it is', async () => {
  const attempt = toDocumentFiles(product, EVERY_PART.replace('{{lead}}', '{{leader}}'), SHELF);
  await expect(attempt).rejects.toThrow(DocumentError);
  await expect(attempt).rejects.toThrow(/8:\d+ {2}"leader" is not a merge field/u);
});

test('a source can be checked without making files, with links to whole addresses', () => {
  const { document, findings } = readTemplate(product, EVERY_PART, SHELF);
  expect(findings).toEqual([]);
  expect(JSON.stringify(document?.blocks)).toContain('"url":"https://shelf.example/lessons/ask-the-market/"');
  expect(readTemplate(product, EVERY_PART.replace('L-001', 'L-009'), SHELF).findings).toHaveLength(1);
});

describe('the Word file', () => {
  const document = () => partOf(files.docx, 'word/document.xml');

  test('has the parts that Word needs and relationships that all lead somewhere', () => {
    const paths = new Set(readZip(files.docx).map(({ path }) => path));
    expect([...paths][0]).toBe('[Content_Types].xml');
    for (const path of paths) {
      if (!path.endsWith('.rels')) continue;
      const folder = path.replace(/_rels\/[^/]*$/u, '');
      const links = elementsOf(partOf(files.docx, path), 'Relationship');
      expect(new Set(links.map(({ attributes }) => attributes['Id'])).size).toBe(links.length);
      for (const { attributes } of links)
        if (attributes['TargetMode'] !== 'External')
          expect(paths).toContain(new URL(attributes['Target'] ?? '', `file:///${folder}`).pathname.slice(1));
    }
    const types = partOf(files.docx, '[Content_Types].xml');
    for (const name of values(types, 'Override', 'PartName')) expect(paths).toContain(name?.slice(1));
  });

  test('names its fields for a screen reader, binds merge fields, and keeps names within what Word takes', () => {
    const controls = elementsOf(document(), 'w:sdtPr');
    const tags = controls.map((one) => values(one, 'w:tag')[0]);
    expect(tags.filter((tag) => tag === 'merge:borough')).toHaveLength(2);
    expect(tags).toContain('answer:field-1');
    expect(controls.every((one) => (values(one, 'w:alias')[0]?.length ?? 99) <= 64)).toBe(true);
    expect(new Set(controls.map((one) => values(one, 'w:id')[0])).size).toBe(controls.length);
    const binding = elementsOf(document(), 'w:dataBinding')[0]?.attributes;
    expect(binding?.['w:xpath']).toBe('/d:details[1]/d:borough[1]');
    expect(partOf(files.docx, 'customXml/itemProps1.xml').attributes['ds:itemID']).toBe(
      binding?.['w:storeItemID'],
    );
  });

  test('has each kind of content control', () => {
    for (const name of ['w:text', 'w:date', 'w:dropDownList', 'w14:checkbox'])
      expect(elementsOf(document(), name).length, name).toBeGreaterThan(0);
    expect(values(document(), 'w:listItem', 'w:displayText')).toEqual([
      'yes',
      'no',
      'only as a type of body',
      'low',
      'high',
    ]);
    expect(values(document(), 'w:text', 'w:multiLine').filter((one) => one === '1')).toHaveLength(2);
  });

  test('keeps the words of each empty field in its glossary', () => {
    const kept = partOf(files.docx, 'word/glossary/document.xml');
    const names = elementsOf(kept, 'w:docPartPr').map((one) => values(one, 'w:name')[0]);
    const asked = elementsOf(document(), 'w:placeholder').flatMap((one) => values(one, 'w:docPart'));
    expect(asked.every((name) => names.includes(name))).toBe(true);
  });

  test('repeats header rows, uses named styles that exist, and leaves no paragraph empty for room', () => {
    const styles = partOf(files.docx, 'word/styles.xml');
    const known = new Set(values(styles, 'w:style', 'w:styleId'));
    const used = [...values(document(), 'w:pStyle'), ...values(document(), 'w:rStyle')];
    expect(used.filter((name) => !known.has(name))).toEqual([]);
    for (const name of [
      'Title',
      'Subtitle',
      'Heading1',
      'Heading2',
      'Heading3',
      'ListBullet',
      'ListNumber',
      'TableHeader',
      'Guidance',
      'Example',
      'Caution',
      'Field',
    ])
      expect(used, name).toContain(name);
    const tables = elementsOf(document(), 'w:tbl');
    expect(tables).toHaveLength(2);
    expect(tables.every((table) => elementsOf(table, 'w:tblHeader').length === 1)).toBe(true);
    const empty = elementsOf(document(), 'w:p').filter(
      (one) => textIn(one) === '' && values(one, 'w:pStyle')[0] !== 'TableText',
    );
    expect(empty).toEqual([]);
  });

  test('leads from a rule to its text by a bookmark that is there', () => {
    const names = values(document(), 'w:bookmarkStart', 'w:name');
    const anchors = values(document(), 'w:hyperlink', 'w:anchor').filter((anchor) => anchor !== undefined);
    expect(anchors).toEqual(['rule_ask_early']);
    expect(names).toContain('rule_ask_early');
    expect(new Set(values(document(), 'w:bookmarkStart', 'w:id')).size).toBe(names.length);
  });

  test('carries the day of its version, not of today, and the page numbers in its footer', () => {
    const core = partOf(files.docx, 'docProps/core.xml');
    expect(elementsOf(core, 'dcterms:created').map(textIn)).toEqual(['2026-02-28T00:00:00Z']);
    const footer = textIn(partOf(files.docx, 'word/footer1.xml'));
    expect(footer).toMatch(/P-001 · Version 1\.0 · .*shelf\.example\/p\/001Page PAGE of NUMPAGES$/u);
  });
});

describe('the OpenDocument text', () => {
  const content = () => partOf(files.odt, 'content.xml');

  test('begins with its type, unpacked, and lists its parts', () => {
    expect(Buffer.from(files.odt).subarray(38, 77).toString()).toBe(
      'application/vnd.oasis.opendocument.text',
    );
    const listed = values(
      partOf(files.odt, 'META-INF/manifest.xml'),
      'manifest:file-entry',
      'manifest:full-path',
    );
    const paths = readZip(files.odt).map(({ path }) => path);
    expect(listed.slice(1)).toEqual(
      paths.filter((path) => path !== 'mimetype' && !path.startsWith('META-INF')),
    );
  });

  test('declares the merge fields once, shows them everywhere and asks for them in one box', () => {
    const names = (element: string) => values(content(), element, 'text:name');
    expect(names('text:user-field-decl')).toEqual(['borough', 'service', 'lead', 'start', 'decision']);
    expect(names('text:user-field-input')).toEqual(['borough', 'service', 'lead', 'start', 'decision']);
    expect(names('text:user-field-get')).toEqual(['borough', 'service', 'lead', 'decision', 'start']);
  });

  test('uses styles that exist', () => {
    const own = elementsOf(content(), 'style:style').map(({ attributes }) => attributes['style:name']);
    const named = ['style:style', 'text:list-style'].flatMap((name) =>
      values(partOf(files.odt, 'styles.xml'), name, 'style:name'),
    );
    const used = ['text:p', 'text:h', 'text:span', 'text:a', 'text:list'].flatMap((name) =>
      values(content(), name, 'text:style-name'),
    );
    const inTables = ['table:table', 'table:table-column', 'table:table-row', 'table:table-cell'].flatMap(
      (name) => values(content(), name, 'table:style-name'),
    );
    const known = new Set([...own, ...named]);
    expect([...used, ...inTables].filter((name) => !known.has(name))).toEqual([]);
  });

  test('offers choices, boxes to tick and header rows, and ends its rule links at a bookmark', () => {
    expect(values(content(), 'text:label', 'text:value')).toEqual([
      '[yes / no / only as a type of body]',
      'yes',
      'no',
      'only as a type of body',
      '[low / high]',
      'low',
      'high',
    ]);
    expect(textIn(content()).split('☐')).toHaveLength(3);
    expect(elementsOf(content(), 'table:table-header-rows')).toHaveLength(2);
    expect(values(content(), 'text:bookmark-start', 'text:name')).toContain('rule-ask-early');
  });
});
