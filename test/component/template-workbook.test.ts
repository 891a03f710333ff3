/** A workbook on its page: sheets with headings, tables with headers, an example that says it is one. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import TemplateWorkbook from '../../src/components/TemplateWorkbook.astro';
import { toWorkbookView } from '../../src/documents/workbook/workbook-view.ts';
import { makeBook } from '../unit/documents/workbook/make-book.ts';
import { WORKBOOK } from '../unit/documents/workbook/valid-workbook.ts';

const { workbook, book } = makeBook(WORKBOOK);
const container = await AstroContainer.create();
document.body.innerHTML = await container.renderToString(TemplateWorkbook, {
  props: { workbook: toWorkbookView(workbook, book), stampLine: 'P-106 · Version 1.0' },
});

test('each sheet has a heading, and the list of sheets leads to it', () => {
  const targets = [...document.querySelectorAll('nav a')].map(
    (link) => link.getAttribute('href')?.slice(1) ?? '',
  );
  expect(targets.map((id) => document.getElementById(id)?.textContent)).toEqual([
    'Options',
    'Weights & more',
    'Scores',
    'Example',
  ]);
});

test('each table has a caption and a header for each column', () => {
  for (const table of document.querySelectorAll('table')) {
    const headers = table.querySelectorAll('th[scope="col"]').length;
    expect(table.caption?.textContent).not.toBe('');
    for (const row of table.querySelectorAll('tbody tr')) {
      const cells = [...row.querySelectorAll('td')];
      expect(cells.reduce((sum, cell) => sum + cell.colSpan, 0)).toBe(headers);
    }
  }
  expect(document.querySelectorAll('table')).toHaveLength(6);
});

test('the example says that it is one, and shows what its formulas come to', () => {
  const example = document.getElementById('sheet-4')?.closest('section');
  expect(example?.textContent).toContain('Example. Everything on this sheet is invented.');
  expect(example?.textContent).toMatch(/Total\s*3\.10/u);
});

test('what looks like a formula or a tag is shown as typed', () => {
  expect(document.body.textContent).toContain("=cmd|'/c calc'!A0");
});
