import { beforeAll, expect, test } from 'vitest';
import { type DocumentFiles, toDocumentFiles } from '../../../src/documents/document-files.ts';
import {
  type AccessibilityCheckId,
  checkAccessibility,
} from '../../../src/documents/template-accessibility.ts';
import { XmlError } from '../../../src/documents/xml-reader.ts';
import { readZip, toZip } from '../../../src/documents/zip.ts';
import { EVERY_PART, makeTemplateProduct, SHELF } from '../../make/template.ts';

let files: DocumentFiles;

beforeAll(async () => {
  files = await toDocumentFiles(makeTemplateProduct(), EVERY_PART, SHELF);
});

/** Changes a text in one part of a file. @throws Error if it is not there: the test would prove nothing. */
function spoil(bytes: Uint8Array, path: string, before: string | RegExp, after: string): Uint8Array {
  return toZip(
    readZip(bytes).map((file) => {
      if (file.path !== path) return file;
      const text = new TextDecoder().decode(file.bytes);
      const changed = text.replace(before, after);
      if (changed === text) throw new Error(`${String(before)} is not in ${path}`);
      return { path, bytes: new TextEncoder().encode(changed) };
    }),
  );
}

type Case = readonly [AccessibilityCheckId, string, string | RegExp, string];

test.each<Case>([
  ['title', 'docProps/core.xml', /<dc:title>[^<]*/u, '<dc:title>'],
  ['language', 'word/styles.xml', /<w:lang [^>]*>/gu, ''],
  ['language', 'word/styles.xml', /w:val="en-GB"/gu, 'w:val="en-US"'],
  ['headings', 'word/document.xml', 'w:val="Heading2"', 'w:val="Heading3"'],
  ['headings', 'word/document.xml', /w:val="Heading\d"/gu, 'w:val="BodyText"'],
  ['tables', 'word/document.xml', '<w:tblHeader/>', ''],
  ['pictures', 'word/footer1.xml', /descr="[^"]*"/u, 'descr=""'],
  ['links', 'word/document.xml', '>page of the council<', '>here<'],
  ['fields', 'word/document.xml', /w:alias w:val="[^"]*"/u, 'w:alias w:val=""'],
])('a Word file that lacks its %s in %s fails', (check, path, before, after) => {
  const { passed, failures } = checkAccessibility(spoil(files.docx, path, before, after), 'docx');
  expect([...new Set(failures.map((one) => one.check))]).toEqual([check]);
  expect(passed).toHaveLength(6);
});

test.each<Case>([
  ['title', 'meta.xml', /<dc:title>[^<]*/u, '<dc:title>'],
  ['language', 'styles.xml', 'fo:country="GB"', 'fo:country="US"'],
  ['headings', 'content.xml', 'text:outline-level="2"', 'text:outline-level="3"'],
  ['tables', 'content.xml', /table:table-header-rows/gu, 'table:table-rows'],
  ['pictures', 'styles.xml', /<svg:desc>[^<]*/u, '<svg:desc>'],
  ['links', 'content.xml', '>page of the council<', '>https://www.example.org<'],
  ['fields', 'content.xml', /text:description="[^"]*"/u, 'text:description=""'],
])('an OpenDocument text that lacks its %s in %s fails', (check, path, before, after) => {
  const { passed, failures } = checkAccessibility(spoil(files.odt, path, before, after), 'odt');
  expect([...new Set(failures.map((one) => one.check))]).toEqual([check]);
  expect(passed).toHaveLength(6);
});

test('a file that is not well-formed is an error, not a pass', () => {
  expect(() => checkAccessibility(spoil(files.odt, 'content.xml', '</office:body>', ''), 'odt')).toThrow(
    XmlError,
  );
  expect(() =>
    checkAccessibility(spoil(files.docx, 'word/footer1.xml', '</w:ftr>', '&nbsp;</w:ftr>'), 'docx'),
  ).toThrow(XmlError);
});
