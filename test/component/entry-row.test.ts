/** A product or lesson in a list, and the template from which the browser draws the same. */
import { describe, expect, test } from 'vitest';
import EntryRow from '../../src/components/EntryRow.astro';
import Stamp from '../../src/components/Stamp.astro';
import { makeCard } from '../make/card.ts';
import { render, renderHtml, wordsOf } from '../make/rendered.ts';

describe('a row', () => {
  test('says what it is, its number, its kind, its title, and what helps to decide', async () => {
    const row = await render(EntryRow, { card: makeCard({ stages: ['Options', 'Move'] }) });
    expect(wordsOf(row.querySelector('.eyebrow'))).toBe('Product · P-001 · Questionnaire or self-assessment');
    expect(wordsOf(row.querySelector('h3 a'))).toBe('Soft market test questionnaire');
    expect(row.querySelector('h3 a')?.getAttribute('href')).toBe('/products/questionnaire/');
    expect(wordsOf(row)).toContain('Questions to put to possible providers before a tender.');
    expect(wordsOf(row)).toContain('Word · High confidence');
    expect([...row.querySelectorAll('.rounded-full')].map(wordsOf)).toEqual(['Options', 'Move']);
    expect(row.querySelector('article')?.classList.contains('spine-2')).toBe(true);
  });

  test('calls a lesson a lesson', async () => {
    const row = await render(EntryRow, {
      card: makeCard({ collection: 'lesson', shelfmark: 'L-001', kind: 'Pitfall' }),
    });
    expect(wordsOf(row.querySelector('.eyebrow'))).toBe('Lesson · L-001 · Pitfall');
  });

  test.each([2, 3] as const)('has its title at level %i of the outline', async (headingLevel) => {
    const row = await render(EntryRow, { card: makeCard(), headingLevel });
    expect(row.querySelectorAll('h1, h2, h3, h4')).toHaveLength(1);
    expect(row.querySelector(`h${headingLevel}`)).not.toBeNull();
  });

  test('shows signs of HTML in its texts as signs', async () => {
    const hostile = '<script>alert(1)</script> & "Sons"';
    const card = makeCard({
      title: hostile,
      summary: hostile,
      trust: hostile,
      kind: hostile,
      stages: [hostile],
    });
    const html = await renderHtml(EntryRow, { card });
    const row = await render(EntryRow, { card });
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; ');
    expect(row.querySelector('script')).toBeNull();
    expect(wordsOf(row.querySelector('h3'))).toBe(hostile);
  });

  test('carries no names of parts, so that a script cannot take it for the template', async () => {
    const row = await render(EntryRow, { card: makeCard() });
    expect(row.querySelectorAll('[data-part]')).toHaveLength(0);
  });
});

test('the button of a row puts its entry in the plan, at its first stage', async () => {
  const row = await render(EntryRow, { card: makeCard({ stageId: 'transition' }) });
  const host = row.querySelector<HTMLElement>('add-to-plan');
  expect({ ...host?.dataset }).toEqual({ shelfmark: 'P-001', stage: 'transition' });
  expect(wordsOf(host?.querySelector('button'))).toBe('My plan: Soft market test questionnaire');
});

describe('the template of a row', () => {
  test('has every part that a script fills in, and no words of its own but the button’s', async () => {
    const row = await render(EntryRow, {});
    const parts = [...row.querySelectorAll<HTMLElement>('[data-part]')].map(({ dataset }) => dataset['part']);
    expect(parts.toSorted()).toEqual([
      'article',
      'eyebrow',
      'link',
      'plan',
      'plan-title',
      'stages',
      'stamp',
      'summary',
      'trust',
    ]);
    expect(wordsOf(row)).toBe('My plan');
  });

  test('has the markup of a row: same elements, same classes, but for the spine', async () => {
    const outline = (root: Element) =>
      [...root.querySelectorAll('*')]
        .filter(({ localName }) => localName !== 'time')
        .map(({ localName, className }) => `${localName}.${className.replace(/ ?spine-\d+/u, '')}`);
    const template = await render(EntryRow, {});
    expect(outline(template)).toEqual(outline(await render(EntryRow, { card: makeCard() })));
  });
});

describe('a stamp', () => {
  test('says when the record was checked', async () => {
    const stamp = (await render(Stamp, { on: '2026-01-31', isOverdue: false })).querySelector('.stamp');
    expect(wordsOf(stamp)).toBe('Checked Jan 2026');
    expect(stamp?.querySelector('time')?.getAttribute('datetime')).toBe('2026-01-31');
    expect(stamp?.getAttribute('title')).toBe('31 January 2026');
    expect(stamp?.hasAttribute('data-due')).toBe(false);
  });

  test('says in words, not in colour alone, that a check is due', async () => {
    const stamp = (await render(Stamp, { on: '2020-12-01', isOverdue: true })).querySelector('.stamp');
    expect(wordsOf(stamp)).toBe('Check due, last Dec 2020');
    expect(stamp?.getAttribute('data-due')).toBe('true');
  });
});
