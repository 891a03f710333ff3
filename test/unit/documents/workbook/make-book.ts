/** Makes the book of a workbook source for tests. */
import { parseWorkbook } from '../../../../src/documents/workbook/parse-workbook.ts';
import { toBook } from '../../../../src/documents/workbook/to-book.ts';
import type { Book } from '../../../../src/documents/workbook/grid.ts';
import type { Workbook } from '../../../../src/documents/workbook/workbook.ts';

/** Makes model and book; `day` stands for today. @throws {Error} if the source has mistakes. */
export function makeBook(source: string, day = '2026-11-23'): { workbook: Workbook; book: Book } {
  const { workbook, findings } = parseWorkbook(source);
  if (!workbook) throw new Error(JSON.stringify(findings));
  const stamp = {
    shelfmark: 'P-106',
    version: '1.0',
    date: day,
    licence: {
      label: 'Open Government Licence 3.0',
      plain: 'Use it freely.',
      url: 'https://www.example.org/licence',
    },
    address: 'https://www.example.org/p/106/',
    printedAddress: 'www.example.org/p/106',
    productAddress: 'https://www.example.org/products/options/',
    line: 'P-106 · Version 1.0 · 23 November 2026',
    footer: 'P-106 · Version 1.0 · 23 November 2026 · Open Government Licence 3.0',
    siteName: 'Change Shelf',
  };
  const about = [
    { kind: 'heading', level: 1, text: 'About this template' },
    { kind: 'heading', level: 2, text: 'Rules it relies on' },
    {
      kind: 'rule',
      number: 1,
      lead: 'Rule 1.',
      text: 'Ask first.',
      link: { text: 'An Act', url: 'https://www.example.org/?a=1&b=2' },
      after: '(2023).',
    },
  ] as const;
  return { workbook, book: toBook(workbook, { stamp, about, language: 'en-GB' }) };
}
