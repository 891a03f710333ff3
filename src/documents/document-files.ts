/** Makes every file of a document from its source and its record: what pages and endpoints call. */
import type { Finding } from '../authoring/problem.ts';
import type { EntryLink } from '../model/entry.ts';
import type { Product } from '../model/product.ts';
import { toAbout } from './about.ts';
import type { TemplateDocument } from './document.ts';
import { type ParsedDocument, parseDocument } from './parse-document.ts';
import { type SiteFacts, type Stamp, toStamp } from './stamp.ts';
import { ACCESSIBILITY_CHECKS, checkAccessibility } from './template-accessibility.ts';
import { toDocx } from './to-docx.ts';
import { toOdt } from './to-odt.ts';
import { toSiteAddress } from '../model/site-address.ts';

/** What a document needs to know of the site: its address, and what stands on the shelf, by shelfmark. */
export interface ShelfFacts extends SiteFacts {
  /** Addresses may be paths on the site. */
  readonly entries: ReadonlyMap<string, EntryLink>;
}

/** The files of one document. */
export interface DocumentFiles {
  readonly docx: Uint8Array;
  readonly odt: Uint8Array;
  readonly model: TemplateDocument;
  readonly stamp: Stamp;
  /** What both files passed, in words, for the badge. */
  readonly passedChecks: readonly string[];
}

/** Thrown for a source with mistakes, and for a file that fails a check. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  readonly findings: readonly Finding[];

  constructor(message: string, findings: readonly Finding[] = []) {
    super(message);
    this.findings = findings;
  }
}

/** Reads a source without making files: for the check of contributions. */
export function readTemplate(product: Product, source: string, shelf: ShelfFacts): ParsedDocument {
  const entries = new Map(
    [...shelf.entries].map(([shelfmark, link]) => [
      shelfmark,
      { ...link, url: URL.canParse(link.url) ? link.url : toSiteAddress(shelf.url, link.url) },
    ]),
  );
  const rules = product.rules.map(({ id }) => id);
  return parseDocument(source, { rules, entries }, toAbout(product, shelf));
}

/** Makes the files. @throws DocumentError if the source has mistakes or a file is not accessible. */
export async function toDocumentFiles(
  product: Product,
  source: string,
  shelf: ShelfFacts,
): Promise<DocumentFiles> {
  const { document: model, findings } = readTemplate(product, source, shelf);
  if (!model)
    throw new DocumentError(
      `The source of ${product.shelfmark} has mistakes:\n${findings.map(toLine).join('\n')}`,
      findings,
    );
  const stamp = toStamp(product, shelf);
  const docx = await toDocx(model, stamp);
  const odt = toOdt(model, stamp);
  const reports = [checkAccessibility(docx, 'docx'), checkAccessibility(odt, 'odt')];
  const failures = reports.flatMap((report) => report.failures.map(({ found }) => found));
  if (failures.length > 0)
    throw new DocumentError(`A file of ${product.shelfmark} is not accessible:\n${failures.join('\n')}`);
  const passedChecks = ACCESSIBILITY_CHECKS.filter(({ id }) =>
    reports.every(({ passed }) => passed.includes(id)),
  ).map(({ label }) => label);
  return { docx, odt, model, stamp, passedChecks };
}

function toLine({ line, column, found, mend }: Finding): string {
  return `  ${line}:${column}  ${found} ${mend}`;
}
