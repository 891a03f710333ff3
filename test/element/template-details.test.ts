/** `<template-details>`: details kept as they are typed, and a line that says for whom files are filled in. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readDetails, writeDetails } from '../../src/elements/device-details.ts';
import { TemplateDetails } from '../../src/elements/template-details.ts';
import { field, part, showDetailsPage, type } from '../make/template-details.ts';

customElements.define('template-details', TemplateDetails);

beforeEach(() => showDetailsPage(''));

afterEach(() => {
  vi.unstubAllGlobals();
  writeDetails({});
  document.body.replaceChildren();
});

/** Makes the browser keep nothing. */
function refuse(error: DOMException): void {
  vi.stubGlobal('localStorage', {
    getItem: () => null,
    setItem: () => {
      throw error;
    },
    removeItem: () => undefined,
  });
}

const line = () => (part('filled').hidden ? part('plain') : part('filled')).textContent.trim();

test('what is typed is kept as it is typed, and the line says for whom', () => {
  expect(line()).toBe('Fill in your council’s details once');
  type('borough', ' Anytown  Council ');
  type('start', '2027-03-03');
  expect(readDetails()).toEqual({ borough: 'Anytown Council', start: '2027-03-03' });
  expect(part('details-status').textContent).toBe('Kept on this device.');
  expect(line()).toMatch(/^Filled in for Anytown Council\.\s*Change$/u);
});

test('without a council the line still says that files are filled in', () => {
  type('service', 'Libraries');
  expect(line()).toMatch(/^Filled in for your council\./u);
});

test('hostile words are shown as words', () => {
  type('borough', '<img src=x onerror="alert(1)"> & \u202Eevil');
  expect(part('for').textContent).toBe('<img src=x onerror="alert(1)"> & evil');
  expect(part('for').children).toHaveLength(0);
});

test('clearing forgets all and empties the fields', () => {
  type('borough', 'Anytown Council');
  part('clear').click();
  expect(localStorage).toHaveLength(0);
  expect(field('borough').value).toBe('');
  expect(part('details-status').textContent).toBe('Cleared. Files come plain again.');
  expect(line()).toBe('Fill in your council’s details once');
});

test('emptying the last field says that nothing is kept', () => {
  type('lead', 'x');
  type('lead', '');
  expect(part('details-status').textContent).toBe('Cleared. Files come plain again.');
});

test('a field in use is left alone, the others follow what another page kept', () => {
  field('borough').focus();
  field('borough').value = 'Any ';
  writeDetails({ borough: 'Any', lead: 'Head of Libraries' });
  expect(field('borough').value).toBe('Any ');
  expect(field('lead').value).toBe('Head of Libraries');
});

test('what was typed before the script came is kept', () => {
  const late = document.querySelector('template-details') as HTMLElement;
  late.remove();
  for (const input of late.querySelectorAll('input')) if (input.name === 'lead') input.value = 'Early bird';
  document.body.append(late);
  expect(readDetails()).toEqual({ lead: 'Early bird' });
});

test.each([
  { error: new DOMException('denied', 'SecurityError'), words: 'This browser keeps nothing.' },
  { error: new DOMException('full', 'QuotaExceededError'), words: 'This device has no room' },
])(
  'where nothing can be kept it says so, and this page knows the details all the same',
  ({ error, words }) => {
    refuse(error);
    type('borough', 'Anytown Council');
    expect(part('details-status').textContent).toContain(words);
    expect(readDetails()).toEqual({ borough: 'Anytown Council' });
    expect(line()).toMatch(/^Filled in for Anytown Council/u);
    part('clear').click();
    expect(readDetails()).toEqual({});
  },
);

test('once it is gone from the page it keeps nothing', () => {
  const gone = document.querySelector('template-details') as HTMLElement;
  const input = field('borough');
  gone.remove();
  input.value = 'Anytown';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  expect(readDetails()).toEqual({});
});
