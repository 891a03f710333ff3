/** A template as a page: the same words as its files, with headings and tables that a screen reader finds. */
import { expect, test } from 'vitest';
import TemplateDocument from '../../src/components/TemplateDocument.astro';
import { render, wordsOf } from '../make/rendered.ts';
import { parseBody } from '../make/template.ts';

const BODY =
  '## Part one\n\nName: [[text: Your name]] in {{borough}}, **now**.\n\n| A | B |\n|---|---|\n| a | [[choose: yes / no]] |\n\n- [ ] Tick me\n\n> [!GUIDANCE]\n> Delete this.';

test('draws headings below the title, a header row, fields with their prompts and notes with their kind', async () => {
  const { document } = parseBody(BODY);
  if (!document) throw new Error('the body has mistakes');
  const page = await render(TemplateDocument, { document, stampLine: 'P-001 · Version 1.0' });
  expect([...page.querySelectorAll('h1, h2, h3')].map(wordsOf)).toEqual(['A title', 'Part one']);
  expect([...page.querySelectorAll('th[scope="col"]')].map(wordsOf)).toEqual(['A', 'B']);
  expect(wordsOf(page)).toContain('Name: [Your name] in [council], now.');
  expect(wordsOf(page.querySelector('td:last-child'))).toBe('[yes / no]');
  expect(wordsOf(page)).toContain('Guidance: delete before use Delete this.');
  expect(page.querySelector('[data-merge="borough"]')).not.toBeNull();
});
