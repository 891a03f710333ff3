/** The files of products, made of their sources once for the whole build. The only place that reads what lies beside a record. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type DocumentFiles, toDocumentFiles } from '../documents/document-files.ts';
import { toWorkbookFiles, type WorkbookFiles } from '../documents/workbook-files.ts';
import { toZip } from '../documents/zip.ts';
import { toProductReadMe } from '../model/pack-texts.ts';
import { toPlainDocument } from '../model/plain-document.ts';
import type { Product } from '../model/product.ts';
import {
  type FileGroup,
  fileUrl,
  type ProductFile,
  type ProductFiles,
  templateUrl,
  toFileFormat,
} from '../model/product-file.ts';
import { getCatalogue } from './catalogue.ts';
import { keepMade } from './made-things.ts';
import { toSiteAddress } from '../model/site-address.ts';

/** A file with its bytes. */
export interface MadeFile extends ProductFile {
  readonly bytes: Uint8Array;
}

/** A template as the page shows it. */
export type ReadableTemplate =
  | { readonly kind: 'document'; readonly name: string; readonly model: DocumentFiles['model'] }
  | { readonly kind: 'workbook'; readonly name: string; readonly model: WorkbookFiles['model'] };

interface MadeGroup extends FileGroup {
  readonly files: readonly MadeFile[];
  readonly template: ReadableTemplate | undefined;
}

/** Everything to take of a product, with the bytes. */
export interface MadeFiles extends ProductFiles {
  readonly groups: readonly MadeGroup[];
  readonly pack: MadeFile;
}

const READ_ME = 'READ ME FIRST.txt';
const made = new Map<string, Promise<MadeFiles>>();

/** Gives the files of a product; undefined for one that is published elsewhere and only described here. */
export async function getProductFiles(product: Product): Promise<MadeFiles | undefined> {
  if (product.files.length === 0) return undefined;
  if (import.meta.env.DEV) return makeFiles(product);
  const known = made.get(product.id) ?? makeFiles(product);
  made.set(product.id, known);
  return known;
}

/** Gives the absolute address of a path on this site. */
export function toAddress(path: string): string {
  return toSiteAddress(import.meta.env.SITE, path);
}

async function makeFiles(product: Product): Promise<MadeFiles> {
  const groups: MadeGroup[] = [];
  for (const file of product.files) groups.push(await makeGroup(product, file));
  return { groups, pack: makePack(product, groups) };
}

async function makeGroup(product: Product, { path, label }: Product['files'][number]): Promise<MadeGroup> {
  const bytes = readFileSync(resolve(process.env['CONTENT_DIR'] ?? '.', 'products', product.id, path));
  const [, name = path, ending = ''] = /^(.*)\.([a-z]+)$/u.exec(path) ?? [];
  const toGroup = (
    formats: Readonly<Record<string, Uint8Array>>,
    checks: readonly string[],
    template: ReadableTemplate,
  ): MadeGroup => ({
    label,
    readUrl: templateUrl(product.id, name),
    files: Object.entries(formats).map(([format, content]) =>
      toMadeFile(product, `${product.shelfmark.toLowerCase()}-${name}.${format}`, content),
    ),
    passedChecks: checks,
    template,
  });
  if (ending === 'md') {
    const { model, passedChecks, docx, odt } = await makeDocument(product, bytes.toString('utf8'));
    return toGroup({ docx, odt }, passedChecks, { kind: 'document', name, model });
  }
  if (ending === 'yaml') {
    const site = { url: import.meta.env.SITE };
    const source = bytes.toString('utf8');
    const { model, passedChecks, xlsx, ods } = await keepMade(
      { what: 'workbook', product, source, site },
      () => toWorkbookFiles(product, source, site),
    );
    return toGroup({ xlsx, ods }, passedChecks, { kind: 'workbook', name, model });
  }
  const file = toMadeFile(product, path, new Uint8Array(bytes));
  return { label, readUrl: undefined, files: [file], passedChecks: [], template: undefined };
}

async function makeDocument(product: Product, source: string): Promise<DocumentFiles> {
  const { entries } = await getCatalogue();
  // Only what the source may name, so that a change elsewhere on the shelf does not make every document anew.
  const links = entries
    .filter(({ shelfmark }) => source.includes(shelfmark))
    .map(({ id, title, url, shelfmark }) => [shelfmark, { id, title, url: toAddress(url) }]) satisfies [
    string,
    unknown,
  ][];
  const url = import.meta.env.SITE;
  return keepMade({ what: 'document', product, source, url, links }, () =>
    toDocumentFiles(product, source, { url, entries: new Map(links) }),
  );
}

function makePack(product: Product, groups: readonly MadeGroup[]): MadeFile {
  const files = groups.flatMap((group) =>
    group.files.map((file) => ({ file, label: `${group.label} (${file.format.label})` })),
  );
  const readMe = toProductReadMe(
    product,
    files.map(({ file, label }) => ({ name: file.name, label })),
    toAddress,
  );
  const bytes = toZip([
    { path: READ_ME, bytes: toBytes(toPlainDocument(readMe)) },
    ...files.map(({ file }) => ({ path: file.name, bytes: file.bytes, isStored: true })),
  ]);
  return toMadeFile(product, `${product.shelfmark.toLowerCase()}-${product.id}.zip`, bytes);
}

function toMadeFile(product: Product, name: string, bytes: Uint8Array): MadeFile {
  return {
    url: fileUrl(product.shelfmark, name),
    name,
    format: toFileFormat(name),
    byteCount: bytes.length,
    checksum: createHash('sha256').update(bytes).digest('hex'),
    bytes,
  };
}

function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
