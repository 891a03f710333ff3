/**
 * Finds out which edition a reader's file is, whatever its name: by the properties that it carries, or by its stamp where those were
 * taken out. Nothing that the file says of its size is trusted beyond the limits of `zip.ts`.
 */
import { type CopyMark, parseCopyProperties, parseStampLine } from '../model/copy-mark.ts';
import { elementsOf, readXml, textIn, XmlError } from './xml-reader.ts';
import { type PackedFile, readZip, ZipError } from './zip.ts';

/** Largest file that is read, in bytes. */
export const MAX_COPY_BYTES = 50 * 1024 * 1024;
/** Nothing that is looked for stands in a larger part. */
const MAX_PART_BYTES = 4 * 1024 * 1024;

/** What a file is: one edition or, for a pack, several; a stranger; or unreadable, with a sentence that says why. */
export type CopyReading =
  | { readonly kind: 'marked'; readonly marks: readonly CopyMark[] }
  | { readonly kind: 'stranger' }
  | { readonly kind: 'unreadable'; readonly why: string };

const PROPERTY_PARTS = ['docProps/custom.xml', 'meta.xml'];
/** Parts in which the stamp stands: descriptions, feet of pages, the first sheet of a workbook. */
const STAMPED_PARTS =
  /^(?:docProps\/core\.xml|meta\.xml|word\/footer\d*\.xml|styles\.xml|xl\/sharedStrings\.xml)$/u;
const OFFICE_FILE = /\.(?:docx|xlsx|odt|ods)$/iu;

const STARTS: readonly (readonly [readonly number[], string])[] = [
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'It is in an old format, or locked with a password. Save it as .docx, .xlsx, .odt or .ods without a password.',
  ],
  [[0x25, 0x50, 0x44, 0x46], 'A PDF does not carry the mark of our files.'],
];
const ZIP_START = [0x50, 0x4b];

/** Reads a file. Never throws for what is in it. */
export function readCopy(bytes: Uint8Array): CopyReading {
  const known = STARTS.find(([start]) => startsWith(bytes, start));
  if (known) return { kind: 'unreadable', why: known[1] };
  if (!startsWith(bytes, ZIP_START))
    return { kind: 'unreadable', why: 'It is no Word, Excel, OpenDocument or zip file.' };
  try {
    const marks = readMarks(bytes);
    return marks.length > 0 ? { kind: 'marked', marks } : { kind: 'stranger' };
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    return { kind: 'unreadable', why: 'It is damaged, or far larger than any of our files.' };
  }
}

function readMarks(bytes: Uint8Array): readonly CopyMark[] {
  const own = readMark(bytes);
  if (own) return [own];
  const inside = readZip(bytes, (path) => OFFICE_FILE.test(path)).flatMap((file) => readInside(file) ?? []);
  return [...new Map(inside.map((mark) => [`${mark.shelfmark} ${mark.date}`, mark])).values()];
}

/** A file in a pack that cannot be read says nothing; the others may. */
function readInside({ bytes }: PackedFile): CopyMark | undefined {
  try {
    return readMark(bytes);
  } catch (error) {
    if (error instanceof ZipError) return undefined;
    throw error;
  }
}

function readMark(bytes: Uint8Array): CopyMark | undefined {
  const isWanted = (path: string) => PROPERTY_PARTS.includes(path) || STAMPED_PARTS.test(path);
  const parts = readZip(bytes, isWanted).filter((part) => part.bytes.length <= MAX_PART_BYTES);
  const properties = parts.filter(({ path }) => PROPERTY_PARTS.includes(path)).flatMap(readProperties);
  const stamped = parts.filter(({ path }) => STAMPED_PARTS.test(path));
  return (
    parseCopyProperties(new Map(properties)) ??
    stamped.map((part) => parseStampLine(readWords(part))).find((mark) => mark !== undefined)
  );
}

function readProperties(part: PackedFile): readonly (readonly [string, string])[] {
  const root = readPart(part);
  if (!root) return [];
  return [
    ...elementsOf(root, 'property').map((one) => [one.attributes['name'] ?? '', textIn(one)] as const),
    ...elementsOf(root, 'meta:user-defined').map(
      (one) => [one.attributes['meta:name'] ?? '', textIn(one)] as const,
    ),
  ];
}

function readWords(part: PackedFile): string {
  const root = readPart(part);
  return root ? textIn(root) : '';
}

/** A part that is not well-formed, or locked, says nothing. */
function readPart({ bytes }: PackedFile) {
  try {
    return readXml(bytes);
  } catch (error) {
    if (error instanceof XmlError || error instanceof TypeError) return undefined;
    throw error;
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
