/** The list of what is due, and the table of fields. */
import { expect, test } from 'vitest';
import DueItems from '../../src/components/DueItems.astro';
import FieldTable from '../../src/components/FieldTable.astro';
import { render, wordsOf } from '../make/rendered.ts';

const section = { id: 'overdue', title: 'Checks overdue', advice: 'Mend them.', items: [] };
const item = (number: number) => ({
  text: `P-${number} A form`,
  url: `/products/form-${number}/`,
  note: 'due 1 May 2026',
});

test('a part says how many there are, and leads to each', async () => {
  const root = await render(DueItems, { section: { ...section, items: [item(1)] } });
  expect(wordsOf(root.querySelector('h2'))).toBe('Checks overdue: 1');
  expect(root.querySelector('li a')?.getAttribute('href')).toBe('/products/form-1/');
  expect(wordsOf(root.querySelector('li'))).toBe('P-1 A form (due 1 May 2026)');
  expect(wordsOf(root)).toContain('Mend them.');
});

test('a part without anything says so and gives no advice', async () => {
  const root = await render(DueItems, { section });
  expect(wordsOf(root)).toBe('Checks overdue: 0 Nothing at the moment.');
});

test('a long part is cut and says where the rest is', async () => {
  const items = Array.from({ length: 103 }, (_, index) => item(index));
  const root = await render(DueItems, { section: { ...section, items } });
  expect(root.querySelectorAll('li')).toHaveLength(100);
  expect(wordsOf(root)).toContain('And 3 more: the command npm run report lists all.');
});

test('a table of fields has a caption and a heading for each row', async () => {
  const rows = [{ name: 'title', isRequired: true, description: 'What it is called.' }];
  const root = await render(FieldTable, { caption: 'Product', rows });
  expect(wordsOf(root.querySelector('caption'))).toBe('Product');
  expect(root.querySelector('tbody th')?.getAttribute('scope')).toBe('row');
  expect([...root.querySelectorAll('tbody tr > *')].map(wordsOf)).toEqual([
    'title',
    'yes',
    'What it is called.',
  ]);
});
