/** Finished files as somebody might offer them, good and bad, made in memory. */
import { strToU8, zipSync } from 'fflate';

const WORD_TYPES =
  '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

/** Makes a zip of named texts. */
export function makeZip(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** Makes a small Word file, with more parts if wanted. */
export function makeWordFile(more: Readonly<Record<string, string>> = {}): Uint8Array {
  return makeZip({ '[Content_Types].xml': WORD_TYPES, 'word/document.xml': '<w:document/>', ...more });
}

/** Makes a small OpenDocument text, with more parts if wanted. */
export function makeOpenDocument(more: Readonly<Record<string, string>> = {}): Uint8Array {
  return makeZip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': '<office:document-content/>',
    'META-INF/manifest.xml': '<manifest:manifest/>',
    ...more,
  });
}

/** Makes a small PDF with these objects. */
export function makePdf(objects = '1 0 obj << /Type /Catalog >> endobj'): Uint8Array {
  return strToU8(`%PDF-1.7\n${objects}\ntrailer << /Root 1 0 R >>\n%%EOF\n`);
}

/** Makes the relationships of an Office part: one, of this kind, to this place. */
export function makeRelation(kind: string, target: string, mode = 'External'): string {
  return `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}" TargetMode="${mode}"/></Relationships>`;
}
