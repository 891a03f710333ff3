/** The files of an OpenDocument package (ISO/IEC 26300-1, part 2): `mimetype` first and stored, then the parts and their list. */
import { toOpenDocumentPackage } from '../open-document-package.ts';
import { element, toXmlBytes, type XmlAttributes, type XmlElement } from '../xml.ts';
import type { PackedFile } from '../zip.ts';

const MIME_TYPE = 'application/vnd.oasis.opendocument.text';
const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';

/** What a package holds, each as its root element; pictures as PNG. */
export interface OdtParts {
  readonly content: XmlElement;
  readonly styles: XmlElement;
  readonly meta: XmlElement;
  readonly pictures: readonly PackedFile[];
}

/** Makes the root of a part, with the names of everything that a text uses. */
export function officeRoot(name: string, children: readonly XmlElement[]): XmlElement {
  const namespaces = ['office', 'style', 'text', 'table', 'meta'].map((prefix) => [
    `xmlns:${prefix}`,
    `${OASIS}:${prefix}:1.0`,
  ]);
  const attributes: XmlAttributes = {
    ...Object.fromEntries(namespaces),
    'xmlns:draw': `${OASIS}:drawing:1.0`,
    'xmlns:fo': `${OASIS}:xsl-fo-compatible:1.0`,
    'xmlns:svg': `${OASIS}:svg-compatible:1.0`,
    'xmlns:xlink': 'http://www.w3.org/1999/xlink',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'office:version': '1.3',
  };
  return element(`office:${name}`, attributes, children);
}

/** Packs the parts. */
export function toOdtPackage({ content, styles, meta, pictures }: OdtParts): Uint8Array {
  const parts: readonly PackedFile[] = [
    { path: 'content.xml', bytes: toXmlBytes(content) },
    { path: 'styles.xml', bytes: toXmlBytes(styles) },
    { path: 'meta.xml', bytes: toXmlBytes(meta) },
    ...pictures,
  ];
  return toOpenDocumentPackage(MIME_TYPE, parts);
}
