/**
 * Document properties that a file carries besides title and author: those of Office Open XML (ISO/IEC 29500-1 § 15.2.12.2) and of
 * OpenDocument (ODF 1.3 part 3, 4.3.3.4).
 */
import type { CopyProperty } from '../model/copy-mark.ts';
import { element, type XmlElement } from './xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
/** Names the set of properties that users may add. */
const USER_SET = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
/** Lower numbers are reserved. */
const FIRST_ID = 2;

/** Writes the part `docProps/custom.xml`. */
export function writeOfficeProperties(properties: readonly CopyProperty[]): XmlElement {
  const written = properties.map(([name, text], index) =>
    element('property', { fmtid: USER_SET, pid: FIRST_ID + index, name }, [element('vt:lpwstr', {}, [text])]),
  );
  const namespaces = { xmlns: `${OFFICE}/custom-properties`, 'xmlns:vt': `${OFFICE}/docPropsVTypes` };
  return element('Properties', namespaces, written);
}

/** Writes the elements for `meta.xml`. */
export function writeOpenDocumentProperties(properties: readonly CopyProperty[]): readonly XmlElement[] {
  return properties.map(([name, text]) =>
    element('meta:user-defined', { 'meta:name': name, 'meta:value-type': 'string' }, [text]),
  );
}
