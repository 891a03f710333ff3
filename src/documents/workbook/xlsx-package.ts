/** The package of an Excel file (Open Packaging Conventions, ECMA-376 part 2): its parts, what kind each is, how they hang together. */
import { element, toXmlBytes, type XmlElement } from '../xml.ts';
import { type PackedFile, toZip } from '../zip.ts';

/** Namespace of relations between parts, and the start of the names of their kinds. */
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** Kinds of content that the ending of a name tells. */
const TYPE_OF_ENDING = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
} as const;

/** Where a part leads; its id is its place in the list, `rId1` the first. */
export interface Relation {
  readonly type: string;
  readonly target: string;
  readonly isOutside?: boolean;
}

/** A part of the file, and what kind of content it has; undefined if its name says so. */
export interface Part {
  readonly path: string;
  /** Bytes for a picture. */
  readonly content: XmlElement | Uint8Array;
  readonly contentType?: string;
}

/** Packs the parts in their order, after the list of what they are. */
export function toXlsxPackage(parts: readonly Part[]): Uint8Array {
  const files: PackedFile[] = parts.map(({ path, content }) => ({
    path,
    bytes: content instanceof Uint8Array ? content : toXmlBytes(content),
  }));
  return toZip([{ path: '[Content_Types].xml', bytes: toXmlBytes(writeContentTypes(parts)) }, ...files]);
}

/** Writes the relations of a part. */
export function writeRelations(relations: readonly Relation[]): XmlElement {
  const written = relations.map(({ type, target, isOutside }, index) =>
    element('Relationship', {
      Id: `rId${index + 1}`,
      Type: type,
      Target: target,
      TargetMode: isOutside ? 'External' : undefined,
    }),
  );
  return element('Relationships', { xmlns: PACKAGE }, written);
}

function writeContentTypes(parts: readonly Part[]): XmlElement {
  const overrides = parts.flatMap(({ path, contentType }) =>
    contentType === undefined
      ? []
      : [element('Override', { PartName: `/${path}`, ContentType: contentType })],
  );
  const defaults = Object.entries(TYPE_OF_ENDING)
    .filter(([ending]) => parts.some(({ path }) => path.endsWith(`.${ending}`)))
    .map(([ending, type]) => element('Default', { Extension: ending, ContentType: type }));
  return element('Types', { xmlns: TYPES }, [...defaults, ...overrides]);
}
