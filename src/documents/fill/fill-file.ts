/**
 * Fills a reader's details into the files that the shelf makes, as they are downloaded: Word, Excel, OpenDocument, and zips of them. A
 * file without merge fields, of another kind or handed in finished, comes back byte for byte.
 */
import type { Details } from '../../model/merge-fields.ts';
import { readZip, toZip } from '../zip.ts';
import { fillDocx } from './fill-docx.ts';
import { fillOds } from './fill-ods.ts';
import { fillOdt } from './fill-odt.ts';
import { fillXlsx } from './fill-xlsx.ts';

type Fill = (bytes: Uint8Array, details: Details) => Uint8Array;

const FILLS: ReadonlyMap<string, Fill> = new Map([
  ['docx', fillDocx],
  ['odt', fillOdt],
  ['xlsx', fillXlsx],
  ['ods', fillOds],
]);

/**
 * Fills in a file by the ending of its name. The same file and details give the same bytes.
 * @throws ZipError or XmlError if the file cannot be read
 */
export function fillFile(name: string, bytes: Uint8Array, details: Details): Uint8Array {
  const ending = endingOf(name);
  return ending === 'zip' ? fillZip(bytes, details) : (FILLS.get(ending)?.(bytes, details) ?? bytes);
}

/** Fills in every file of a pack; its texts and the order of its files stay. */
function fillZip(bytes: Uint8Array, details: Details): Uint8Array {
  const files = readZip(bytes);
  const filled = files.map((file) => {
    const content = FILLS.get(endingOf(file.path))?.(file.bytes, details) ?? file.bytes;
    return content === file.bytes ? file : { ...file, bytes: content };
  });
  return filled.every((file, index) => file === files[index]) ? bytes : toZip(filled);
}

function endingOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}
