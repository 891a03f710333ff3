/** Makes the files of a workbook of its source: Excel, OpenDocument, and what the page shows. */
import type { Product } from '../model/product.ts';
import { SITE } from '../site.ts';
import { toAbout } from './about.ts';
import { type SiteFacts, toStamp } from './stamp.ts';
import { checkOds, checkXlsx, WORKBOOK_CHECKS } from './workbook-accessibility.ts';
import { parseWorkbook } from './workbook/parse-workbook.ts';
import { toBook } from './workbook/to-book.ts';
import { toOds } from './workbook/to-ods.ts';
import { toXlsx } from './workbook/to-xlsx.ts';
import type { Workbook } from './workbook/workbook.ts';
import { toWorkbookView, type WorkbookView } from './workbook/workbook-view.ts';

export interface WorkbookFiles {
  readonly xlsx: Uint8Array;
  readonly ods: Uint8Array;
  readonly model: WorkbookView;
  /** What both files passed, in words, for the badge. */
  readonly passedChecks: readonly string[];
}

/** Thrown for a source with mistakes, and for a file that fails a check. */
class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
}

/** Makes the files. @throws {WorkbookError} with the place of every mistake, or with every check that a file fails. */
export function toWorkbookFiles(product: Product, source: string, site: SiteFacts): WorkbookFiles {
  const { workbook, findings } = parseWorkbook(source);
  if (!workbook) {
    const places = findings.map(({ line, column, found, mend }) =>
      `  ${line}:${column}  ${found} ${mend}`.trimEnd(),
    );
    throw new WorkbookError(`The source of ${product.shelfmark} has mistakes:\n${places.join('\n')}`);
  }
  return { ...makeFiles(product, workbook, site), passedChecks: WORKBOOK_CHECKS.map(({ label }) => label) };
}

function makeFiles(
  product: Product,
  workbook: Workbook,
  site: SiteFacts,
): Omit<WorkbookFiles, 'passedChecks'> {
  const facts = { stamp: toStamp(product, site), about: toAbout(product, site), language: SITE.language };
  const book = toBook(workbook, facts);
  const [xlsx, ods] = [toXlsx(book), toOds(book)];
  const failures = [...checkXlsx(xlsx), ...checkOds(ods)].map(({ found }) => found);
  if (failures.length > 0)
    throw new WorkbookError(`A file of ${product.shelfmark} is not accessible:\n${failures.join('\n')}`);
  return { xlsx, ods, model: toWorkbookView(workbook, book) };
}
