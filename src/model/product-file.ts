/** The files of a product as a page offers them: what each is, how large, how to be sure that it arrived whole. */
import { FILE_FORMATS, type FileFormat } from '../vocabulary/file-formats.ts';

/** A file that can be downloaded. */
export interface ProductFile {
  readonly url: string;
  /** Name it is saved under. */
  readonly name: string;
  readonly format: FileFormat;
  readonly byteCount: number;
  /** SHA-256 of its bytes, 64 hexadecimal figures. */
  readonly checksum: string;
}

/** One thing in several formats, made of one source. */
export interface FileGroup {
  /** What it is, such as `The questionnaire`. */
  readonly label: string;
  /** Page to read it on; undefined for a file that was handed in finished. */
  readonly readUrl: string | undefined;
  readonly files: readonly ProductFile[];
  /** What the check of accessibility found in order, in words; empty where the files were not made here. */
  readonly passedChecks: readonly string[];
}

/** Everything to take from the page of a product. */
export interface ProductFiles {
  readonly groups: readonly FileGroup[];
  /** All of it as one zip. */
  readonly pack: ProductFile;
}

/**
 * Gives the address of a file of a product.
 * @example fileUrl('P-101', 'questions.docx') // '/files/p-101/questions.docx'
 */
export function fileUrl(shelfmark: string, name: string): string {
  return `/files/${shelfmark.toLowerCase()}/${name}`;
}

/** Gives the page on which a template can be read. @example templateUrl('risk-list', 'register') // '/products/risk-list/register/' */
export function templateUrl(productId: string, sourceName: string): string {
  return `/products/${productId}/${sourceName}/`;
}

/** Gives the format of a file by the ending of its name. @throws {RangeError} when the shelf offers no such files */
export function toFileFormat(name: string): FileFormat {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const format = FILE_FORMATS.find((one) => one.ending === ending);
  if (!format) throw new RangeError(`"${name}" is in no format that the shelf offers`);
  return format;
}

/** Endings of files that are made of each kind of source. */
const MADE_OF: Readonly<Record<string, readonly string[]>> = { md: ['docx', 'odt'], yaml: ['xlsx', 'ods'] };

/** Gives the formats in which the files of a record come, in words, each once. @example toFormatLabels([{ path: 'a.md' }]) // ['Word', 'OpenDocument text'] */
export function toFormatLabels(files: readonly { readonly path: string }[]): readonly string[] {
  const endings = files.flatMap(({ path }) => {
    const ending = path.slice(path.lastIndexOf('.') + 1);
    return MADE_OF[ending] ?? [ending];
  });
  return [...new Set(endings.map((ending) => toFileFormat(`.${ending}`).label))];
}

/** Gives a size in words: whole kilobytes of 1,000 bytes, or megabytes with one decimal. @example formatSize(41_200) // '42 KB' */
export function formatSize(byteCount: number): string {
  if (byteCount < 1_000_000) return `${Math.max(1, Math.ceil(byteCount / 1000))} KB`;
  return `${(byteCount / 1_000_000).toFixed(1)} MB`;
}
