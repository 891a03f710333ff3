/**
 * Makes the bytes of a Word file depend on nothing but its content: the library gives links random names, counts on from one file to
 * the next and writes the time of day. Adds the parts that it does not know.
 */
import { compareFileNames } from '../file-order.ts';
import { type PackedFile, readZip, toZip } from '../zip.ts';
import { PART_LINKS, PART_TYPES, toExtraParts, type WordParts } from './parts.ts';

const FIRST = '[Content_Types].xml';
const DOCUMENT_LINKS = 'word/_rels/document.xml.rels';

/** Gives the file anew; `date` is the day of its version, `YYYY-MM-DD`. */
export function normaliseWord(bytes: Uint8Array, date: string, parts: WordParts): Uint8Array {
  const written = readZip(bytes).map(({ path, bytes: content }) => ({
    path,
    text: new TextDecoder().decode(content),
    bytes: content,
  }));
  const names = new Map(
    written
      .filter(({ path }) => path.endsWith('.rels'))
      .map(({ path, text }) => [ownerOf(path), linkNames(text)]),
  );
  const files = written.map((file): PackedFile => {
    if (!/\.(?:xml|rels)$/u.test(file.path)) return { path: file.path, bytes: file.bytes };
    const own =
      names.get(file.path.endsWith('.rels') ? ownerOf(file.path) : file.path) ?? new Map<string, string>();
    return {
      path: file.path,
      bytes: new TextEncoder().encode(mend(file.path, renameLinks(file.text, own), date)),
    };
  });
  const styles = files.find(({ path }) => path === 'word/styles.xml')?.bytes ?? new Uint8Array();
  const all = [...files, ...toExtraParts(parts, styles)];
  return toZip(
    all.toSorted(
      (a, b) => Number(b.path === FIRST) - Number(a.path === FIRST) || compareFileNames(a.path, b.path),
    ),
  );
}

/** `word/_rels/document.xml.rels` belongs to `word/document.xml`. */
function ownerOf(path: string): string {
  return path.replace('_rels/', '').replace(/\.rels$/u, '');
}

/** Numbers the relationships of a part in their order. */
function linkNames(text: string): Map<string, string> {
  const ids = [...text.matchAll(/ Id="([^"]+)"/gu)].map((match) => match[1] ?? '');
  return new Map(ids.map((id, index) => [id, `rId${index + 1}`]));
}

function renameLinks(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(
    /( (?:Id|r:id|r:embed)=")([^"]+)"/gu,
    (_, start: string, id: string) => `${start}${names.get(id) ?? id}"`,
  );
}

function mend(path: string, text: string, date: string): string {
  if (path === 'docProps/core.xml') return mendProperties(text, date);
  if (path === DOCUMENT_LINKS) return text.replace('</Relationships>', `${newLinks(text)}</Relationships>`);
  if (path === FIRST) return text.replace('</Types>', `${newTypes()}</Types>`);
  if (path === 'word/settings.xml') return mendSettings(text);
  return text;
}

function mendProperties(text: string, date: string): string {
  return text
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${date}T00:00:00Z`)
    .replace('</cp:coreProperties>', '<dc:language>en-GB</dc:language></cp:coreProperties>');
}

/** The language for spelling, where a program asks the settings for it (ISO/IEC 29500-1 § 17.15.1.88). */
function mendSettings(text: string): string {
  return text.replace('</w:settings>', '<w:themeFontLang w:val="en-GB"/></w:settings>');
}

function newLinks(text: string): string {
  const count = text.split('<Relationship ').length - 1;
  return PART_LINKS.map(
    ({ type, target }, index) =>
      `<Relationship Id="rId${count + index + 1}" Type="${type}" Target="${target}"/>`,
  ).join('');
}

function newTypes(): string {
  return PART_TYPES.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join('');
}
