/** The files of an OpenDocument spreadsheet (ISO/IEC 26300): `mimetype` first and stored, then the parts and their list. */
import { toOpenDocumentPackage } from '../open-document-package.ts';
import { element, toXmlBytes, type XmlAttributes, type XmlElement } from '../xml.ts';
import type { PackedFile } from '../zip.ts';

const MIME_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';
const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
const NAMESPACES: XmlAttributes = {
  ...Object.fromEntries(
    ['office', 'style', 'text', 'table', 'meta', 'config', 'number'].map((prefix) => [
      `xmlns:${prefix}`,
      `${OASIS}:${prefix === 'number' ? 'datastyle' : prefix}:1.0`,
    ]),
  ),
  'xmlns:draw': `${OASIS}:drawing:1.0`,
  'xmlns:fo': `${OASIS}:xsl-fo-compatible:1.0`,
  'xmlns:svg': `${OASIS}:svg-compatible:1.0`,
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:of': 'urn:oasis:names:tc:opendocument:xmlns:of:1.2',
  'xmlns:ooo': 'http://openoffice.org/2004/office',
  'xmlns:tableooo': 'http://openoffice.org/2009/table',
  'xmlns:calcext': 'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0',
};

/** What the package holds, each as its root element; pictures as PNG. */
export interface OdsParts {
  readonly content: XmlElement;
  readonly styles: XmlElement;
  readonly meta: XmlElement;
  readonly settings: XmlElement;
  readonly pictures: readonly PackedFile[];
}

/** Makes the root of a part. */
export function odsRoot(name: string, children: readonly XmlElement[]): XmlElement {
  return element(`office:${name}`, { ...NAMESPACES, 'office:version': '1.3' }, children);
}

/** Packs the parts. */
export function toOdsPackage(parts: OdsParts): Uint8Array {
  const files: readonly PackedFile[] = (['content', 'styles', 'meta', 'settings'] as const).map((name) => ({
    path: `${name}.xml`,
    bytes: toXmlBytes(parts[name]),
  }));
  return toOpenDocumentPackage(MIME_TYPE, [...files, ...parts.pictures]);
}
