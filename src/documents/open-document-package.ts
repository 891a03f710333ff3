/** Packs the parts of an OpenDocument file, text or sheet, with its manifest (OASIS OpenDocument 1.3, part 2). */
import { element, toXmlBytes, type XmlElement } from './xml.ts';
import { type PackedFile, toZip } from './zip.ts';

const MANIFEST = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0';

/** Packs the files of a document of this media type: the type first and as it is, the manifest last. */
export function toOpenDocumentPackage(mediaType: string, files: readonly PackedFile[]): Uint8Array {
  return toZip([
    { path: 'mimetype', bytes: new TextEncoder().encode(mediaType), isStored: true },
    ...files,
    { path: 'META-INF/manifest.xml', bytes: toXmlBytes(toManifest(mediaType, files)) },
  ]);
}

function toManifest(mediaType: string, files: readonly PackedFile[]): XmlElement {
  const entry = (path: string, type: string, version?: string) =>
    element('manifest:file-entry', {
      'manifest:full-path': path,
      'manifest:version': version,
      'manifest:media-type': type,
    });
  return element('manifest:manifest', { 'xmlns:manifest': MANIFEST, 'manifest:version': '1.3' }, [
    entry('/', mediaType, '1.3'),
    ...files.map(({ path }) => entry(path, path.endsWith('.png') ? 'image/png' : 'text/xml')),
  ]);
}
