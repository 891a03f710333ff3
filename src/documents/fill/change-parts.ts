/** Changes XML parts of a package: Office Open XML and OpenDocument files are zip files of such parts. */
import { toXmlBytes, type XmlElement } from '../xml.ts';
import { type ReadElement, readXml } from '../xml-reader.ts';
import { type PackedFile, readZip, toZip } from '../zip.ts';

/** Gives the changed root of a part; the same root if it stays. */
export type PartChange = (root: ReadElement) => XmlElement;

/**
 * Changes the parts that `changesOf` names, by their path; all others stay byte for byte, in their order. Gives the bytes as they came if
 * nothing changes.
 * @throws ZipError or XmlError if the file cannot be read
 */
export function changeParts(
  bytes: Uint8Array,
  changesOf: (files: readonly PackedFile[]) => ReadonlyMap<string, PartChange>,
): Uint8Array {
  const files = readZip(bytes);
  const changes = changesOf(files);
  const changed = files.map((file) => changePart(file, changes.get(file.path)));
  return changed.every((file, index) => file === files[index]) ? bytes : toZip(changed);
}

function changePart(file: PackedFile, change: PartChange | undefined): PackedFile {
  if (!change) return file;
  const root = readXml(file.bytes);
  const changed = change(root);
  return changed === root ? file : { ...file, bytes: toXmlBytes(changed) };
}
